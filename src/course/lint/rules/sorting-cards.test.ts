import { expect, it } from 'vitest';
import { smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { sortingCards } from './sorting-cards.ts';

const inventory = '- { id: example-cafe, kind: example, text: A café, side: customer, sources: [s0] }\n';
const examples = '- { id: example-cafe, name: Cafés, frames: [time], lesson: first-lesson }\n';
const voices = 'voices:\n  - { id: book, source: word-book }\n  - { id: law, source: law-book }\n';
const file = (card: string) => `${voices}hands:\n  - id: one\n    cards:\n      - ${card}\n`;
const place = (voice: string, bin: string, ref = 'buyer-buys') =>
  `{ voice: ${voice}, bin: ${bin}, frame: time, ref: ${ref} }`;
const card = (places: string, more = '') =>
  `{ id: cafe, example: example-cafe, name: Café, places: [${places}]${more} }`;
const lint = (text: string) =>
  lintSources(
    [
      ...smallCourse().map((each) =>
        each.path === 'content/inventory.yaml' ? { ...each, text: each.text + inventory } : each,
      ),
      { path: 'content/examples.yaml', text: examples },
      { path: 'content/sorting.yaml', text },
    ],
    [sortingCards],
  );

it('sortingCards accepts the small course, which has no cards', async () => {
  expect(await lintSources(smallCourse(), [sortingCards])).toEqual([]);
});

it('sortingCards accepts voices that agree, and voices that differ with what decides', async () => {
  expect(await lint(file(card(`${place('book', 'customer')}, ${place('law', 'customer')}`)))).toEqual([]);
  expect(await lint(file(card(`${place('book', 'customer')}, ${place('law', 'client')}`, ', on: The frame.')))).toEqual(
    [],
  );
});

it('sortingCards reports a contested card without what decides, and what decides where nothing is contested', async () => {
  expect(formatProblems(await lint(file(card(`${place('book', 'customer')}, ${place('law', 'client')}`))))).toContain(
    'no “on”, though its voices differ',
  );
  expect(
    formatProblems(await lint(file(card(`${place('book', 'client')}, ${place('law', 'client')}`, ', on: The frame.')))),
  ).toContain('“on”, though its voices agree');
});

it('sortingCards reports a voice that does not speak where its ref says, a voice twice, and a silent voice', async () => {
  const report = formatProblems(
    await lint(file(card(`${place('book', 'customer', 'only-one')}, ${place('book', 'customer')}`))),
  );
  expect(report).toContain('only-one, where word-book does not speak');
  expect(report).toContain('a voice twice');
  expect(report).toContain('law, which places no card');
});

it('sortingCards reports an example and a voice that there are not', async () => {
  const report = formatProblems(
    await lint(
      file(
        `{ id: cafe, example: example-cave, name: Café, places: [${place('boot', 'customer')}, ${place('law', 'customer')}] }`,
      ),
    ),
  );
  expect(report).toContain('did you mean  example-cafe');
  expect(report).toContain('did you mean  book');
});
