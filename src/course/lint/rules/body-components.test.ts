import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { bodyComponents } from './body-components.ts';

it('bodyComponents accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [bodyComponents])).toEqual([]);
});

it('bodyComponents reports a component that does not exist', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '<Word>client</Word>', '<World>client</World>');
  expect(formatProblems(await lintSources(files, [bodyComponents]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:65  World
        found    <World>
        allowed  GuessFirst, TwoCases, Idea, ManySay, HardCase, WhoSaysSo, Because, Check, Keep, TwoCounters, WiderWord, PointsAndThread, ThousandVisits, MadeForYou, FollowTheMoney, ReadTheBill, TenMessages, QuestionnaireWalk, HardTrades, Journey, FivePerCent, PlanBuilder, SourceCourt, TwoLives, SixChairs, Strip, MarksTable, Notes, Principle, Cited, Cite, Teach, Term, Customer, Client, Word, Q
        did you mean  Word"
  `);
});

it('bodyComponents reports a mistyped attribute', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<Cite claim="buyer-buys" />',
    '<Cite claims="buyer-buys" />',
  );
  expect(formatProblems(await lintSources(files, [bodyComponents]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Cite
        found    the attribute claims
        allowed  claim
        did you mean  claim

    content/lessons/first-lesson.mdx:62  Cite
        found    no claim
        allowed  <Cite claim="…">, in plain text"
  `);
});

it('bodyComponents reports braces of the front matter in a body', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', 'Who buys has', 'Who buys from {customers} has');
  expect(formatProblems(await lintSources(files, [bodyComponents]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  body
        found    {customers}
        allowed  components only; in a body, {customers} is written <Customer>customers</Customer>"
  `);
});
