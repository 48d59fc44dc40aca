import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { knownIds } from './known-ids.ts';

it('knownIds accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [knownIds])).toEqual([]);
});

it('knownIds reports an unknown claim on a Cite and on its Cited', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'claims="buyer-buys advice-decides">',
    'claims="buyer-buy advice-decides">',
  );
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:61  Cited claims
        found    buyer-buy
        allowed  a claim of content/claims.yaml
        did you mean  buyer-buys

    content/lessons/first-lesson.mdx:62  Cite claim
        found    buyer-buys, which its <Cited> does not list
        allowed  one of: buyer-buy, advice-decides
        did you mean  buyer-buy"
  `);
});

it('knownIds reports a Cite outside any Cited', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'The <Term',
    'It is so.<Cite claim="only-one" /> The <Term',
  );
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:65  Cite claim
        found    only-one outside any <Cited>
        allowed  inside <Cited claims="only-one">"
  `);
});

it('knownIds reports an unknown inventory id in Teach', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', 'ids="def-advice"', 'ids="def-advise"');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Teach ids
        found    def-advise
        allowed  an id of content/inventory.yaml
        did you mean  def-advice"
  `);
});

it('knownIds reports an unknown id in teaches', async () => {
  const files = changedCourse('content/claims.yaml', '[def-buyer]', '[def-buyer, def-buyers]');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/claims.yaml:9  [buyer-buys].teaches
        found    def-buyers
        allowed  an id of content/inventory.yaml
        did you mean  def-buyer"
  `);
});

it('knownIds reports unknown ids of an item', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'misconception: just-polite',
    'misconception: just-police',
  );
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:22  items[first-guess].choices[choice-b].misconception
        found    just-police
        allowed  a misconception of content/misconceptions.yaml
        did you mean  just-polite"
  `);
});

it('knownIds reports an item of another lesson’s objective', async () => {
  const files = changedCourse('content/quiz/first-lesson.yaml', 'objective: first-use', 'objective: second-use');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:65  items[first-check-two].objective
        found    second-use
        allowed  an objective of the lesson: first-know, first-use"
  `);
});

it('knownIds reports an unknown source of a voice', async () => {
  const files = changedCourse('content/claims.yaml', 'source: word-book', 'source: wordbook');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/claims.yaml:7  [buyer-buys].for[wordbook].source
        found    wordbook
        allowed  a source of content/sources.yaml
        did you mean  word-book"
  `);
});

it('knownIds reports an unknown earlier item', async () => {
  const files = changedCourse(
    'content/lessons/second-lesson.mdx',
    'earlier: first-check-one',
    'earlier: first-check-won',
  );
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/lessons/second-lesson.mdx:4  earlier
        found    first-check-won
        allowed  an item of content/quiz/
        did you mean  first-check-one"
  `);
});

it('knownIds reports an unknown lesson of a misconception', async () => {
  const files = changedCourse('content/misconceptions.yaml', 'lesson: second-lesson', 'lesson: secnd-lesson');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/misconceptions.yaml:2  [time-decides].lesson
        found    secnd-lesson
        allowed  a lesson of content/course.yaml
        did you mean  second-lesson"
  `);
});

it('knownIds reports an unknown source of a question', async () => {
  const files = changedCourse('content/questionnaire/which-business.yaml', '"page"', '"pages"');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/questionnaire/which-business.yaml:270  questions[ask-a-1].why.sources
        found    pages
        allowed  an id of content/inventory.yaml or content/sources.yaml
        did you mean  page"
  `);
});

it('knownIds reports an unknown source of a dimension', async () => {
  const files = changedCourse('content/questionnaire/which-business.yaml', '"word-book"', '"word-books"');
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/questionnaire/which-business.yaml:48  dimensions[dim-a].sources
        found    word-books
        allowed  an id of content/inventory.yaml or content/sources.yaml
        did you mean  word-book"
  `);
});

it('knownIds reports the misconception of a card, and what a row of marks teaches', async () => {
  const cards = changedCourse(
    'content/quiz/second-lesson.yaml',
    'key: customer\n',
    'key: customer\n        misconception: just-polit\n',
  );
  const marks =
    'marks: { title: T, howToRead: R, columns: [A], rows: [{ id: one, name: N, cells: [none], teaches: [def-byer] }] }';
  const files = changedCourse('content/lessons/first-lesson.mdx', 'figures:\n', `figures:\n  ${marks}\n`, cards);
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:44  figures.marks.rows
        found    a list of 1
        allowed  at least 2 entries

    content/lessons/first-lesson.mdx:44  figures.marks.rows[one].teaches
        found    def-byer
        allowed  an id of content/inventory.yaml
        did you mean  def-buyer

    content/quiz/second-lesson.yaml:138  items[second-practice].cards[card-a].misconception
        found    just-polit
        allowed  a misconception of content/misconceptions.yaml
        did you mean  just-polite"
  `);
});

it('knownIds reports what a line of a bill teaches', async () => {
  const bill =
    'readTheBill: { title: T, howToRead: R, ask: A, choices: { customer: a, depends: b, client: c }, last: L, lines: [{ id: tax, name: Tax, reading: depends, text: X }, { id: fee, name: Fee, reading: client, text: X, teaches: [def-byer] }] }';
  const files = changedCourse('content/lessons/first-lesson.mdx', 'figures:\n', `figures:\n  ${bill}\n`);
  expect(formatProblems(await lintSources(files, [knownIds]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:44  figures.readTheBill.lines[fee].teaches
        found    def-byer
        allowed  an id of content/inventory.yaml
        did you mean  def-buyer"
  `);
});
