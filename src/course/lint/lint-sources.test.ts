import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../testing/small-course.ts';
import { lintSources } from './lint-sources.ts';
import { formatProblems } from './problem.ts';
import { rules } from './rules.ts';

const lesson = 'content/lessons/first-lesson.mdx';
const quiz = 'content/quiz/first-lesson.yaml';

describe('lintSources', () => {
  it('lintSources(files, rules) finds nothing wrong with the small course', async () => {
    expect(formatProblems(await lintSources(smallCourse(), rules))).toBe('');
  }, 30_000);

  it('lintSources(files, rules) reports every problem of every file in one run', async () => {
    const changes = [
      ['content/course.yaml', 'question: What is it?', 'quesion: What is it?'],
      ['content/claims.yaml', 'status: disputed', 'status: disputd'],
      [lesson, 'minutes: 8', 'minutes: eight'],
      [lesson, '<Word>client</Word>', '<Word>client</Wrd>'],
      ['content/lessons/second-lesson.mdx', 'claims="only-one"', 'claims="only-won"'],
      [quiz, 'key: true', 'misconception: just-polite'],
      ['content/inventory.yaml', 'text: Trust grows, side: client, sources: [s0] }', 'text: "Trust grows }'],
      ['content/misconceptions.yaml', 'lesson: second-lesson', 'lesson: second-lesson, note: more'],
    ] as const;
    const files = changes.reduce((course, [path, from, to]) => changedCourse(path, from, to, course), smallCourse());
    expect(formatProblems(await lintSources(files, rules))).toMatchInlineSnapshot(`
      "content/claims.yaml:12  [advice-decides].status
          found    disputd
          allowed  agreed | disputed | one-source | no-evidence | ours
          did you mean  disputed

      content/course.yaml:5  parts[start].lessons[first-lesson].question
          found    nothing
          allowed  a text

      content/course.yaml:7  parts[start].lessons[first-lesson].quesion
          found    a key that nothing reads: quesion
          allowed  id, title, question
          did you mean  question

      content/inventory.yaml:5  YAML
          found    Missing closing "quote
          allowed  valid YAML; a text that holds “: ” or begins with { or * needs quotation marks

      content/inventory.yaml:5  YAML
          found    Flow map in block collection must be sufficiently indented and end with a }
          allowed  valid YAML; a text that holds “: ” or begins with { or * needs quotation marks

      content/lessons/first-lesson.mdx:2  minutes
          found    eight
          allowed  a number

      content/lessons/first-lesson.mdx:65  MDX
          found    Unexpected closing tag \`</Wrd>\`, expected corresponding closing tag for \`<Word>\` (65:72-65:78)
          allowed  valid MDX: every <Tag> closed, in the order they were opened

      content/lessons/second-lesson.mdx:117  Cited claims
          found    only-won
          allowed  a claim of content/claims.yaml
          did you mean  only-one

      content/lessons/second-lesson.mdx:117  Cite claim
          found    only-one, which its <Cited> does not list
          allowed  one of: only-won
          did you mean  only-won

      content/misconceptions.yaml:2  [time-decides].note
          found    a key that nothing reads: note
          allowed  id, say, instead, proof, lesson

      content/quiz/first-lesson.yaml:15  items[first-guess].choices
          found    3 choices, none marked as the key
          allowed  exactly one with \`key: true\`"
    `);
  });

  it('lintSources(files, none) says what each kind of schema problem found, and what the schema allows', async () => {
    const slips: [string, string, string][] = [
      [lesson, 'minutes: 8', 'minutes: eight'],
      [quiz, 'difficulty: 2', 'difficulty: 7'],
      [quiz, 'id: first-guess', 'id: First-guess'],
      [quiz, 'place: guess', 'place: gues'],
      [quiz, 'trade: music\n', '\n'],
      [quiz, 'type: word-and-reason', 'type: word-and-raeson'],
      ['content/quiz/second-lesson.yaml', 'cards:', 'card: six\n    cards:'],
      [quiz, 'difficulty: 2', 'dificulty: 2'],
      [lesson, 'both: cases she pays for help.', 'both: ""'],
      [quiz, 'sources: [def-buyer, page]', 'sources: []'],
      [lesson, 'terms: [first-term]', 'terms: first-term'],
      [lesson, 'summary: A', `summary: ${'A '.repeat(80)}`],
      [lesson, 'updated: 2026-11-21', 'updated: 21 November'],
      ['content/sources.yaml', 'taken: One duty.', 'taken: One duty., url: law'],
      ['content/course.yaml', '  - id: start', '  -\n  - id: start'],
    ];
    const said = slips.map(async (slip) => formatProblems(await lintSources(changedCourse(...slip), [])));
    expect((await Promise.all(said)).join('\n\n')).toMatchInlineSnapshot(`
      "content/lessons/first-lesson.mdx:2  minutes
          found    eight
          allowed  a number

      content/quiz/first-lesson.yaml:11  items[first-guess].difficulty
          found    7
          allowed  at most 5

      content/quiz/first-lesson.yaml:2  items[First-guess].id
          found    First-guess
          allowed  an id of small letters, digits and single hyphens, such as cash-sale

      content/quiz/first-lesson.yaml:6  items[first-guess].place
          found    gues
          allowed  guess | check | practice | twin | form | control
          did you mean  guess

      content/quiz/first-lesson.yaml:2  items[first-guess].trade
          found    nothing
          allowed  a text

      content/quiz/first-lesson.yaml:8  items[first-guess].type
          found    word-and-raeson
          allowed  word-and-reason | what-would-change | which-frame | same-or-different | judge-the-claim | sort-six | finish-the-sentence
          did you mean  word-and-reason

      content/quiz/second-lesson.yaml:134  items[second-practice].card
          found    a key that nothing reads: card
          allowed  id, version, lesson, objective, place, frame, bloom, solo, difficulty, trade, stem, sources, reviewed, type, cards

      content/quiz/first-lesson.yaml:2  items[first-guess].difficulty
          found    nothing
          allowed  a number

      content/quiz/first-lesson.yaml:11  items[first-guess].dificulty
          found    a key that nothing reads: dificulty
          allowed  id, version, lesson, objective, place, frame, bloom, solo, difficulty, trade, stem, sources, reviewed, type, choices, scale
          did you mean  difficulty

      content/lessons/first-lesson.mdx:21  pair.both
          found    an empty text
          allowed  a text that is not empty

      content/quiz/first-lesson.yaml:28  items[first-guess].sources
          found    a list of 0
          allowed  at least 1 entry

      content/lessons/first-lesson.mdx:4  terms
          found    first-term
          allowed  a list

      content/lessons/first-lesson.mdx:3  summary
          found    212 characters
          allowed  at most 160 characters

      content/lessons/first-lesson.mdx:45  updated
          found    21 November
          allowed  a day such as 2026-11-21

      content/sources.yaml:3  [law-book].url
          found    law
          allowed  a web address that begins with https://

      content/course.yaml:2  parts[1]
          found    nothing
          allowed  a group of keys"
    `);
  });

  it('lintSources(files, rules) names a missing file, and warns of a file that nothing reads', async () => {
    const files = [
      ...smallCourse().filter(({ path }) => path !== 'content/sources.yaml'),
      { path: 'content/source.yaml', text: '' },
    ];
    expect(formatProblems(await lintSources(files, []))).toMatchInlineSnapshot(`
      "content/source.yaml:1  the whole file
          found    a file that nothing reads
          allowed  content/course.yaml, content/claims.yaml, content/sources.yaml, content/misconceptions.yaml, content/inventory.yaml, content/questionnaire/which-business.yaml, content/disagreements.yaml, content/examples.yaml, content/circles.yaml, content/sorting.yaml, content/teach/plans.yaml, content/teach/guide.yaml, content/teach/sheets.yaml, content/glossary.yaml, content/languages.yaml, content/questionnaire/advice.yaml, content/questionnaire/codings.yaml, content/questionnaire/fixtures.yaml, content/quiz/forms.yaml, content/codes.yaml, content/lessons/<lesson>.mdx, content/quiz/<lesson>.yaml
          did you mean  content/sources.yaml

      content/sources.yaml:1  the whole file
          found    no such file
          allowed  a file"
    `);
  });

  it('lintSources(files, rules) never throws, whatever part of a file is lost or doubled', async () => {
    // Without spelling, which takes most of the time and sees only texts.
    const quick = rules.filter((rule) => rule.name !== 'spelling');
    const files = smallCourse().filter(({ path }) => !path.includes('second') && !path.includes('questionnaire'));
    const damage = fc.record({
      file: fc.integer({ min: 0, max: files.length - 1 }),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 60 }),
      put: fc.constantFrom('', '- ', '\n', '[', '{', ': ', '<', 'null', '&a *b', '---\n'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, from, length, put }) => {
        const damaged = files.map((each, i) => {
          if (i !== file) return each;
          const start = Math.floor(from * each.text.length);
          return { ...each, text: each.text.slice(0, start) + put + each.text.slice(start + length) };
        });
        await expect(lintSources(damaged, quick)).resolves.toBeInstanceOf(Array);
      }),
      { seed: 20261121, numRuns: 60 },
    );
  }, 30_000);
});
