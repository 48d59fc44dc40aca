import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { exampleWords, resultWords } from './result-words.ts';
import { type Ok, questionnaireSchema, type Sheet } from './schema.ts';
import { worksLike } from './works-like.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const words = resultWords(questionnaire);
const examples = exampleWords(questionnaire);
const inWords = (sheet: Sheet) => worksLike(words, examples, sheet, assess(words, sheet) as Ok);
const sheetOf = (id: string): Sheet => questionnaire.examples.find((example) => example.id === id)?.answers ?? {};

test('worksLike names equals together, and a contrast with what differs most on both sides', () => {
  const { near, contrast } = inWords(questionnaireExamples.strongClient);
  expect(near).toMatchObject([
    {
      title: 'Works much like',
      groups: [
        [{ name: 'Law firm', note: '' }],
        [{ name: 'Accountant' }],
        [
          { name: 'Architect' },
          { name: 'Consulting company' },
          { name: 'Financial adviser' },
          { name: 'Public relations agency' },
        ],
      ],
    },
  ]);
  expect(contrast?.example).toEqual({
    id: 'nail-and-hair-salon',
    name: 'Nail and hair salon',
    note: 'customer; sources disagree',
  });
  expect(contrast?.differences).toEqual([
    {
      id: 'leaving',
      name: 'Leaving',
      there: 'people can stop without a word',
      here: 'people give notice before they stop',
    },
    {
      id: 'trust',
      name: 'Trust and protection',
      there: 'it is near the middle',
      here: 'people have to rely on you',
    },
  ]);
});

test('worksLike of a mixed result says for each example where it stands', () => {
  expect(inWords(sheetOf('mechanic'))).toEqual({
    near: [
      {
        title: 'Works much like',
        groups: [[{ id: 'mechanic', name: 'Mechanic', note: 'between; its source says customer' }]],
      },
      {
        title: 'Works a little like',
        groups: [
          [
            { id: 'massage-parlour', name: 'Massage parlour', note: 'customer' },
            { id: 'nail-and-hair-salon', name: 'Nail and hair salon', note: 'customer; sources disagree' },
          ],
          [{ id: 'broker', name: 'Broker', note: 'client; sources disagree' }],
        ],
      },
    ],
    contrast: null,
  });
});

test('worksLike says of examples that are far that they are only the nearest', () => {
  expect(inWords(questionnaireExamples.bothWays).near.map(({ title }) => title)).toEqual([
    'Not close, but the nearest',
  ]);
});

test('worksLike says "sources disagree" of every example whose sources name both sides, and of no other', () => {
  for (const { id, says } of questionnaire.examples) {
    const groups = inWords(sheetOf(id)).near.flatMap((each) => each.groups.flat());
    const note = groups.find((example) => example.id === id)?.note ?? '';
    expect(note.includes('sources disagree'), id).toBe(new Set(says.map(({ side }) => side)).size > 1);
  }
});

test('resultWords sends the examples in a few bytes: places, names and sides, no answers', () => {
  expect(examples).toHaveLength(23);
  expect(JSON.stringify(examples).length).toBeLessThan(2500);
});
