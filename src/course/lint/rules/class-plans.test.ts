import { describe, expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { classPlans } from './class-plans.ts';
import { uniqueIds } from './unique-ids.ts';

const path = 'content/teach/plans.yaml';
const plans = `plans:
  - { id: class-10, title: Ten minutes, minutes: 10, gist: A short class., fits: A break. }
  - { id: class-20, title: Twenty minutes, minutes: 20, gist: A class., fits: A lesson. }
objectives:
  - { objective: first-know, item: first-check-one, in: [class-10, class-20] }
  - { objective: second-use, item: second-check-two, in: [class-20] }
steps:
  - id: ask
    title: Ask
    minutes: { class-10: 10, class-20: 12 }
    priority: must
    who: Everyone
    shows:
      - { kind: item, item: first-check-one, steps: [ask, vote, answer] }
      - { kind: part, lesson: first-lesson, part: idea }
    do: [Read the question aloud.]
    say: [Vote now.]
    next: Go on.
    misconceptions: [just-polite]
    cut: Do not vote.
  - id: ask-more
    title: Ask more
    minutes: { class-20: 8 }
    priority: may
    who: Everyone
    shows:
      - { kind: item, item: second-check-two, steps: [ask] }
    do: [Read the question aloud.]
    say: [Vote again.]
    next: Thank you.
    cut: Leave it out.
`;
const files = [...smallCourse(), { path, text: plans }];
const lint = async (course = files) => formatProblems(await lintSources(course, [classPlans, uniqueIds]));
const changed = (from: string, to: string) => lint(changedCourse(path, from, to, files));

describe('classPlans', () => {
  it('classPlans accepts plans that hold together, and a course without plans', async () => {
    expect(await lint()).toBe('');
    expect(await lint(smallCourse())).toBe('');
  });

  it('classPlans reports minutes that do not make the length of the plan', async () => {
    expect(await changed('class-20: 8', 'class-20: 9')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:3  plans[class-20].minutes
          found    20 minutes, and steps that take 21
          allowed  steps whose minutes make the length of the plan"
    `);
  });

  it('classPlans reports an objective that a plan never checks', async () => {
    expect(await changed('item: second-check-two, steps', 'item: second-check-one, steps')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:6  objectives[2].item
          found    second-check-two, which class-20 never asks
          allowed  an item that a step of the plan shows"
    `);
  });

  it('classPlans reports an item that asks about another objective', async () => {
    expect(await changed('objective: first-know, item', 'objective: first-use, item')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:5  objectives[1].item
          found    first-check-one, which asks about first-know
          allowed  an item of first-use"
    `);
  });

  it('classPlans reports ids that do not exist', async () => {
    expect(await changed('part, lesson: first-lesson', 'part, lesson: first-leson')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:15  steps[ask].shows[2].lesson
          found    first-leson
          allowed  a written lesson
          did you mean  first-lesson"
    `);
    expect(await changed('item: first-check-one, steps', 'item: first-chek-one, steps')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:5  objectives[1].item
          found    first-check-one, which class-10 never asks
          allowed  an item that a step of the plan shows

      content/teach/plans.yaml:5  objectives[1].item
          found    first-check-one, which class-20 never asks
          allowed  an item that a step of the plan shows

      content/teach/plans.yaml:14  steps[ask].shows[1].item
          found    first-chek-one
          allowed  an item of content/quiz/
          did you mean  first-check-one"
    `);
    expect(await changed('[just-polite]', '[only-polite]')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:19  steps[ask].misconceptions
          found    only-polite
          allowed  a misconception of content/misconceptions.yaml"
    `);
  });

  it('classPlans reports a plan that does not exist, or that does not have the step', async () => {
    expect(await changed('{ class-20: 8 }', '{ class-20: 8, class-30: 8 }')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:23  steps[ask-more].minutes.class-30
          found    class-30
          allowed  a plan of this file
          did you mean  class-10"
    `);
    expect(await changed('steps: [ask] }', 'steps: [ask], in: [class-10] }')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:6  objectives[2].item
          found    second-check-two, which class-20 never asks
          allowed  an item that a step of the plan shows

      content/teach/plans.yaml:27  steps[ask-more].shows[1].in
          found    class-10
          allowed  a plan that has this step
          did you mean  class-20"
    `);
  });

  it('classPlans reports cards and figures that are not there', async () => {
    const show = (kind: string) => changed('{ kind: part, lesson: first-lesson, part: idea }', kind);
    expect(await show('{ kind: cards, cards: [bank] }')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:15  steps[ask].shows[2].cards
          found    bank
          allowed  a card of content/sorting.yaml"
    `);
    expect(await show('{ kind: figure, lesson: first-lesson, figure: Circles }')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:15  steps[ask].shows[2].figure
          found    Circles
          allowed  a figure in the text of first-lesson"
    `);
  });

  it('classPlans leaves a kind that nothing knows to the schema', async () => {
    expect(await changed('kind: part', 'kind: song')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:15  steps[ask].shows[2].kind
          found    song
          allowed  objectives | part | figure | item | cards | task | page"
    `);
  });

  it('classPlans reports an item of the tests on a worksheet, and a claim of the summary that does not exist', async () => {
    const test = { ask: 'What?', customer: 'this', client: 'that' };
    const sheets = {
      worksheet: ['first-guess', 'first-check-one', 'first-check-two', 'first-check-three', 'first-practice'].concat([
        ...['first-twin-know', 'first-twin-use', 'first-form-a-0'],
      ]),
      summary: {
        customer: 'A.',
        client: 'B.',
        wide: 'C.',
        claims: ['no-claim'],
        tests: Array(6).fill(test),
        keep: ['D.'],
      },
      certificate: { text: 'took part.', note: 'No grade.' },
    };
    const path = 'content/teach/sheets.yaml';
    expect(await lint([...files, { path, text: JSON.stringify(sheets) }])).toMatchInlineSnapshot(`
      "content/teach/sheets.yaml:1  worksheet
          found    first-form-a-0
          allowed  an item of a lesson, with choices

      content/teach/sheets.yaml:1  summary.claims
          found    no-claim
          allowed  a claim of content/claims.yaml"
    `);
  });

  it('classPlans reports a sentence that is too long to read out', async () => {
    const long = `Say ${'one more '.repeat(13)}word.`;
    expect(await changed('say: [Vote now.]', `say: [${long}]`)).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:17  steps[ask].say[1]
          found    a sentence of 28 words
          allowed  at most 25 words"
    `);
  });

  it('classPlans reports steps with one id', async () => {
    expect(await changed('id: ask-more', 'id: ask')).toMatchInlineSnapshot(`
      "content/teach/plans.yaml:21  steps[ask].id
          found    the id ask again
          allowed  one use of each id; the first is at content/teach/plans.yaml:8"
    `);
  });
});
