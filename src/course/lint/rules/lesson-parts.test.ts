import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { lessonPartsRule } from './lesson-parts.ts';

it('lessonPartsRule accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [lessonPartsRule])).toEqual([]);
});

it('lessonPartsRule reports parts out of order', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    `<GuessFirst>
`,
    `<Keep><Notes>Wait.</Notes></Keep>

<GuessFirst>
`,
  );
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:50  body
        found    <Keep> here
        allowed  <GuessFirst> first: GuessFirst, TwoCases, Idea, ManySay, HardCase, WhoSaysSo, Because, Check, Keep

    content/lessons/first-lesson.mdx:50  Keep Notes
        found    1 word
        allowed  20 to 60 words

    content/lessons/first-lesson.mdx:130  body
        found    <Keep> again
        allowed  all nine parts, each once"
  `);
});

it('lessonPartsRule reports a part without notes and text outside the parts', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<Keep>',
    `Text.

<Keep>
</Keep>

<Keep>`,
  );
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:128  body
        found    text outside the nine parts
        allowed  GuessFirst, TwoCases, Idea, ManySay, HardCase, WhoSaysSo, Because, Check, Keep

    content/lessons/first-lesson.mdx:130  Keep
        found    0 <Notes>
        allowed  one <Notes> in every part

    content/lessons/first-lesson.mdx:133  body
        found    <Keep> again
        allowed  all nine parts, each once"
  `);
});

it('lessonPartsRule reports a term that is not announced', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '<Term id="first-term">', '<Term id="first-tern">');
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:4  terms
        found    first-term, marked 0 times in the body
        allowed  one <Term id="first-term">, where it is explained

    content/lessons/first-lesson.mdx:65  Term id
        found    first-tern
        allowed  a term of the front matter: first-term
        did you mean  first-term"
  `);
});

it('lessonPartsRule reports four new terms', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'terms: [first-term]',
    'terms: [first-term, b, c, d]',
  );
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:4  terms
        found    4 new terms
        allowed  at most 3

    content/lessons/first-lesson.mdx:4  terms
        found    b, marked 0 times in the body
        allowed  one <Term id="b">, where it is explained

    content/lessons/first-lesson.mdx:4  terms
        found    c, marked 0 times in the body
        allowed  one <Term id="c">, where it is explained

    content/lessons/first-lesson.mdx:4  terms
        found    d, marked 0 times in the body
        allowed  one <Term id="d">, where it is explained"
  `);
});

it('lessonPartsRule reports a lesson without a figure', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '<WiderWord />', '');
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:1  body
        found    no figure
        allowed  at least one of TwoCounters, WiderWord, PointsAndThread, ThousandVisits, MadeForYou, FollowTheMoney, ReadTheBill, TenMessages, QuestionnaireWalk, HardTrades, Journey, FivePerCent, PlanBuilder, SourceCourt, TwoLives, SixChairs, Strip, MarksTable

    content/lessons/first-lesson.mdx:44  figures.widerWord
        found    words of a figure that the body does not show
        allowed  <WiderWord /> in the body"
  `);
});

it('lessonPartsRule reports a figure without words', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<WiderWord />',
    `<WiderWord />

  <TwoCounters />`,
  );
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:69  TwoCounters
        found    a figure without words
        allowed  its words in the front matter, under figures.twoCounters"
  `);
});

it('lessonPartsRule reports a single voice in Who says so', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<Cited claims="only-one">“One page says so.”<Cite claim="only-one" /></Cited>',
    '',
  );
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:112  WhoSaysSo
        found    1 <Cited>
        allowed  2 to 4 <Cited>"
  `);
});

it('lessonPartsRule reports a second principle', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<ManySay>',
    `<ManySay>
  <Principle>More.</Principle>
`,
  );
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:103  Idea
        found    1 <Principle> in <Idea>, 2 in the lesson
        allowed  one <Principle>, in <Idea>"
  `);
});

it('lessonPartsRule finds the words of a table of marks under figures.marks', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '<WiderWord />', '<WiderWord /> <MarksTable />');
  expect(formatProblems(await lintSources(files, [lessonPartsRule]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:67  MarksTable
        found    a figure without words
        allowed  its words in the front matter, under figures.marks"
  `);
});
