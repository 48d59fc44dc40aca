import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { figureData } from './figure-data.ts';

it('figureData accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [figureData])).toEqual([]);
});

it('figureData reports a row with too few cells, and a year off the line', async () => {
  const figures = `figures:
  marks:
    title: What each has
    howToRead: Row by row
    columns: [A, B]
    rows:
      - { id: one, name: One, cells: [client, none] }
      - { id: two, name: Two, cells: [client] }
  twoLives:
    title: Two words
    howToRead: From left to right
    guess: { ask: Which?, choices: [{ text: One, answer: Yes. }, { text: Other, answer: Not this one. }] }
    askYear: Choose a year
    from: 1300
    to: 1900
    lanes:
      - { id: client, name: client, side: client, events: [{ year: 1299, label: Rome, text: A word }, { year: 1900, label: Now, text: A word }] }
`;
  const files = changedCourse('content/lessons/first-lesson.mdx', 'figures:\n', figures);
  expect(formatProblems(await lintSources(files, [figureData]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:50  figures.marks.rows[two].cells
        found    1 cell
        allowed  2: one for each column

    content/lessons/first-lesson.mdx:59  figures.twoLives.lanes[client].events[1].year
        found    1299
        allowed  a year from 1300 to 1900"
  `);
});

it('figureData reports a state without a word for each view, and a message in which no word tells', async () => {
  const figures = `figures:
  followTheMoney:
    title: Who pays
    howToRead: From side to side
    ask: Who pays?
    gain: gain
    views: [{ id: work, name: Work, asks: What? }, { id: gain, name: Gain, asks: Whose? }]
    states:
      - { id: fee, choice: You, asker: You, expert: She, seller: Bank, pays: { asker: fee }, text: A fee, words: [client, client] }
      - { id: sale, choice: Bank, asker: You, expert: She, seller: Bank, pays: { seller: share }, text: A share, words: [client] }
  tenMessages:
    title: Two messages
    howToRead: One by one
    ask: Which?
    askWord: Which word?
    askSort: What about?
    choices: { customer: now, depends: either, client: later }
    messages:
      - { id: where, text: "*Where* is it?", reading: customer, why: It asks for a fact }
      - { id: hello, text: Hello there, reading: depends, why: It says nothing }
`;
  const files = changedCourse('content/lessons/first-lesson.mdx', 'figures:\n', figures);
  expect(formatProblems(await lintSources(files, [figureData]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:52  figures.followTheMoney.states[sale].words
        found    1 word
        allowed  2: one for each view

    content/lessons/first-lesson.mdx:62  figures.tenMessages.messages[hello].text
        found    a message without a word that tells
        allowed  stars around one word or more: *Where* is my order?"
  `);
});
