import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { changedCourse, type SmallFile, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { advice } from './advice.ts';

const path = 'content/questionnaire/advice.yaml';
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const lesson = { id: 'first-lesson', part: 'idea' };
const text = 'Say what you do and when you do it. Then do the thing that you said.';
const card = (name: string, to: number, ground: string) => ({
  title: 'Do it well',
  text,
  answer: { question: `ask-${name}-1`, to },
  grounds: [ground],
  lesson,
});

/** The small course with advice that breaks no rule. */
function withAdvice(): SmallFile[] {
  const file = {
    easiestFirst: names.map((name) => `dim-${name}`),
    cards: Object.fromEntries(
      names.map((name) => [
        `dim-${name}`,
        { customer: card(name, -1, 'def-buyer'), client: card(name, 1, 'def-advice') },
      ]),
    ),
    both: { title: 'Do it', text, reason: 'It is good at both ends.', grounds: ['def-buyer'], lesson },
    stay: [{ text: 'Both ends are sound.', sources: ['page'] }],
  };
  return [...smallCourse(), { path, text: stringify(file, { aliasDuplicateObjects: false }) }];
}
const changed = (from: string, to: string, files = withAdvice()) => changedCourse(path, from, to, files);
const problems = async (files: readonly SmallFile[]) => formatProblems(await lintSources(files, [advice]));

it('advice accepts the small course, with advice and without', async () => {
  expect(await problems(withAdvice())).toBe('');
  expect(await problems(smallCourse())).toBe('');
});

it('advice reports a dimension that has no cards, and one that is not there', async () => {
  expect(await problems(changed('  dim-b:\n', '  dim-bb:\n'))).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:13  cards
        found    no cards for dim-b
        allowed  every dimension, once

    content/questionnaire/advice.yaml:37  cards.dim-bb
        found    dim-bb
        allowed  a dimension: dim-a, dim-b, dim-c, dim-d, dim-e, dim-f, dim-g, dim-h, dim-i, dim-j, dim-k
        did you mean  dim-b"
  `);
});

it('advice reports a dimension that the order leaves out or names twice', async () => {
  expect(await problems(changed('  - dim-b\n', '  - dim-a\n'))).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:1  easiestFirst
        found    no place for dim-b
        allowed  every dimension, once

    content/questionnaire/advice.yaml:1  easiestFirst
        found    dim-a again
        allowed  every dimension, once"
  `);
});

it('advice reports unknown passages, lessons and sources', async () => {
  const files = changed('- def-buyer', '- def-bayer', changed('id: first-lesson', 'id: third-lesson'));
  expect(await problems(changed('- page', '- pages', files))).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:22  cards.dim-a.customer.grounds
        found    def-bayer
        allowed  an id of content/inventory.yaml
        did you mean  def-buyer

    content/questionnaire/advice.yaml:24  cards.dim-a.customer.lesson.id
        found    third-lesson
        allowed  a written lesson of content/course.yaml

    content/questionnaire/advice.yaml:279  stay[1].sources
        found    pages
        allowed  a source of content/sources.yaml
        did you mean  page"
  `);
});

it('advice reports a passage about the other end, and an answer that lies there', async () => {
  const files = changed('- def-buyer', '- def-advice', changed('to: -1', 'to: 1'));
  expect(await problems(files)).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:20  cards.dim-a.customer.answer.to
        found    1
        allowed  an answer at the customer end: −1 or −2

    content/questionnaire/advice.yaml:22  cards.dim-a.customer.grounds[1]
        found    def-advice, a passage about the client end
        allowed  passages about the customer end or about both"
  `);
});

it('advice reports an answer to a question of another dimension', async () => {
  expect(await problems(changed('question: ask-a-1', 'question: ask-b-1'))).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:19  cards.dim-a.customer.answer.question
        found    ask-b-1
        allowed  a question of dim-a: ask-a-1, ask-a-2
        did you mean  ask-a-1"
  `);
});

it('advice reports an end that is told more than the other', async () => {
  const longer = `${text} Ask them how it went.`;
  expect(await problems(changed(text, longer))).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:14  cards.dim-a
        found    21 words at the customer end, 16 at the client end
        allowed  at most 30 % more at one end than at the other, for one dimension"
  `);
  const all = withAdvice().map((file) =>
    file.path === path
      ? { path, text: file.text.replaceAll(/(customer:\n\s+title: Do it well\n\s+text: ).*/g, `$1${longer}`) }
      : file,
  );
  expect(await problems(all)).toContain('over all cards');
});

it('advice reports long titles, long cards and long sentences', async () => {
  const long = `${'Say what you do and when you do it and '.repeat(3)}then stop.`;
  const files = changed('title: Do it well', 'title: Do it as well as you can every day', changed(text, long));
  expect(await problems(files)).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:14  cards.dim-a
        found    32 words at the customer end, 16 at the client end
        allowed  at most 30 % more at one end than at the other, for one dimension

    content/questionnaire/advice.yaml:16  cards.dim-a.customer.title
        found    9 words
        allowed  at most 7

    content/questionnaire/advice.yaml:17  cards.dim-a.customer.text
        found    32 words
        allowed  15 to 26

    content/questionnaire/advice.yaml:17  cards.dim-a.customer.text
        found    a sentence of 32 words
        allowed  at most 20 words"
  `);
});

it('advice reports words that rank the ends, wherever they stand', async () => {
  expect(await problems(changed('Both ends are sound.', 'A better way for real clients.'))).toMatchInlineSnapshot(`
    "content/questionnaire/advice.yaml:277  stay[1].text
        found    “better”, which says that one end is worth more
        allowed  words that leave both ends equal

    content/questionnaire/advice.yaml:277  stay[1].text
        found    “real clients”, which makes the other end false
        allowed  words that leave both ends equal"
  `);
});
