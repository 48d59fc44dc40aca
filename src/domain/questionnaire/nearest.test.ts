import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { distanceTo, likenessOf, mostDifferent, placesOf, sideOfPlace } from './nearest.ts';
import { type Answer, type ExampleId, type Nearest, type Ok, questionnaireSchema, type Sheet } from './schema.ts';
import { tallySheet } from './tally.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const examples = placesOf(questionnaire);
const sheetOf = (id: ExampleId): Sheet => questionnaire.examples.find((example) => example.id === id)?.answers ?? {};
const sheetFrom = (answers: readonly Answer[]): Sheet =>
  Object.fromEntries(questionnaire.questions.map(({ id }, index) => [id, answers[index]]));
const okOf = (sheet: Sheet) => assess(questionnaire, sheet, [], examples) as Ok;
const show = ({ example, distance, equals }: Nearest) => `${distance.toFixed(3)} ${[example, ...equals].join(' ')}`;

type Row = [id: string, nearest: string[], contrast: string | null];

const exampleTable: Row[] = [
  [
    'law-firm',
    [
      '0.000 law-firm',
      '0.067 accountant',
      '0.133 architect consulting-company financial-adviser public-relations-agency',
    ],
    '0.467 nail-and-hair-salon',
  ],
  [
    'marketing-agency',
    [
      '0.000 marketing-agency public-relations-agency',
      '0.083 architect consulting-company',
      '0.133 accountant financial-adviser',
    ],
    '0.500 nail-and-hair-salon',
  ],
  [
    'public-relations-agency',
    [
      '0.000 marketing-agency public-relations-agency',
      '0.067 consulting-company',
      '0.117 accountant architect financial-adviser',
    ],
    '0.517 nail-and-hair-salon',
  ],
  [
    'financial-adviser',
    [
      '0.000 financial-adviser',
      '0.100 accountant consulting-company public-relations-agency',
      '0.133 law-firm marketing-agency',
    ],
    '0.500 nail-and-hair-salon',
  ],
  [
    'consulting-company',
    ['0.000 consulting-company', '0.067 marketing-agency public-relations-agency', '0.117 architect financial-adviser'],
    '0.483 nail-and-hair-salon',
  ],
  ['insurance-agency', ['0.000 insurance-agency'], '0.317 nail-and-hair-salon'],
  [
    'architect',
    ['0.000 architect', '0.100 consulting-company marketing-agency public-relations-agency', '0.133 law-firm'],
    '0.400 nail-and-hair-salon',
  ],
  [
    'accountant',
    ['0.000 accountant', '0.067 law-firm', '0.100 financial-adviser public-relations-agency'],
    '0.500 nail-and-hair-salon',
  ],
  ['real-estate-agency', ['0.000 real-estate-agency', '0.100 broker'], '0.383 massage-parlour nail-and-hair-salon'],
  [
    'clothing-shop',
    ['0.000 clothing-shop', '0.067 cosmetics-or-art-supply-shop supermarket', '0.100 cafe restaurant'],
    '0.550 doctor insurance-agency',
  ],
  [
    'cosmetics-or-art-supply-shop',
    ['0.000 cosmetics-or-art-supply-shop', '0.050 cafe', '0.083 clothing-shop supermarket'],
    '0.483 doctor insurance-agency',
  ],
  [
    'online-shop',
    ['0.000 online-shop', '0.133 cosmetics-or-art-supply-shop restaurant supermarket'],
    '0.433 doctor insurance-agency',
  ],
  [
    'restaurant',
    ['0.000 restaurant', '0.100 clothing-shop supermarket', '0.133 cafe cosmetics-or-art-supply-shop online-shop'],
    '0.517 doctor insurance-agency',
  ],
  ['cafe', ['0.000 cafe', '0.050 cosmetics-or-art-supply-shop', '0.100 clothing-shop supermarket'], '0.467 doctor'],
  [
    'supermarket',
    ['0.000 supermarket', '0.067 clothing-shop cosmetics-or-art-supply-shop', '0.100 cafe restaurant'],
    '0.567 doctor insurance-agency',
  ],
  ['mechanic', ['0.000 mechanic', '0.183 massage-parlour nail-and-hair-salon', '0.200 broker'], null],
  [
    'nail-and-hair-salon',
    ['0.000 nail-and-hair-salon', '0.083 massage-parlour', '0.117 beautician'],
    '0.267 broker doctor',
  ],
  ['massage-parlour', ['0.000 massage-parlour', '0.083 nail-and-hair-salon'], '0.283 doctor'],
  ['beautician', ['0.000 beautician', '0.117 nail-and-hair-salon', '0.233 broker'], null],
  ['broker', ['0.000 broker', '0.100 real-estate-agency'], '0.283 nail-and-hair-salon'],
  ['doctor', ['0.000 doctor'], '0.267 massage-parlour nail-and-hair-salon'],
  ['bank', ['0.000 bank', '0.167 insurance-agency', '0.267 massage-parlour nail-and-hair-salon online-shop'], null],
  ['creative-studio', ['0.000 creative-studio', '0.167 broker', '0.183 nail-and-hair-salon'], null],
];

describe('nearestExamples of the example sheets', () => {
  test('the table holds every example', () => {
    expect(exampleTable.map(([id]) => id)).toEqual(questionnaire.examples.map(({ id }) => id));
  });

  test.each(exampleTable)('nearestExamples of %s', (id, nearest, contrast) => {
    const result = okOf(sheetOf(id));
    expect(result.nearest.map(show)).toEqual(nearest);
    expect(result.contrast && show(result.contrast)).toBe(contrast);
  });
});

const sharedTable: Row[] = [
  [
    'allCustomer',
    ['0.067 supermarket', '0.100 clothing-shop', '0.133 cafe cosmetics-or-art-supply-shop restaurant'],
    '0.600 doctor',
  ],
  [
    'allClient',
    [
      '0.083 accountant financial-adviser marketing-agency public-relations-agency',
      '0.117 consulting-company law-firm',
    ],
    '0.600 nail-and-hair-salon',
  ],
  ['allMiddle', ['0.100 nail-and-hair-salon', '0.117 beautician', '0.183 broker doctor'], null],
  ['allVaries', ['0.100 nail-and-hair-salon', '0.117 beautician', '0.183 broker doctor'], null],
  [
    'strongClient',
    [
      '0.000 law-firm',
      '0.067 accountant',
      '0.133 architect consulting-company financial-adviser public-relations-agency',
    ],
    '0.467 nail-and-hair-salon',
  ],
  ['edgeOfCustomer', ['0.000 nail-and-hair-salon', '0.083 massage-parlour', '0.117 beautician'], '0.267 broker doctor'],
  ['bothWays', ['0.367 broker real-estate-agency', '0.433 massage-parlour nail-and-hair-salon'], null],
  ['inBetween', ['0.117 beautician creative-studio', '0.133 nail-and-hair-salon', '0.183 broker'], null],
  ['withExceptions', ['0.150 financial-adviser'], '0.483 massage-parlour nail-and-hair-salon'],
  [
    'skippedCouldChange',
    ['0.091 broker consulting-company', '0.136 marketing-agency real-estate-agency'],
    '0.386 nail-and-hair-salon',
  ],
  ['manyVary', ['0.150 broker creative-studio'], '0.267 nail-and-hair-salon'],
];

test.each(sharedTable)('nearestExamples of the shared example %s', (name, nearest, contrast) => {
  const result = okOf(questionnaireExamples[name as keyof typeof questionnaireExamples]);
  expect(result.nearest.map(show)).toEqual(nearest);
  expect(result.contrast && show(result.contrast)).toBe(contrast);
});

test.each<[number, Answer[]]>([
  [0, [-1, -1, -1, 2, -2, 1, 2, -1, -2, -2, 1, -2, 0, -1, -2]],
  [1, [-2, 2, 0, -2, -2, 0, 0, -2, -2, -2, -2, 0, 1, -2, 2]],
  [2, [2, 2, 2, 1, 2, -2, 0, -1, 1, 1, 2, 1, 1, 0, 2]],
])(
  'nearestExamples gives %i groups a little alike when none is much alike, and always a contrast',
  (count, answers) => {
    const { nearest, contrast } = okOf(sheetFrom(answers));
    expect(nearest).toHaveLength(count);
    expect(nearest.every(({ distance }) => likenessOf(distance) === 'little')).toBe(true);
    expect(contrast).not.toBeNull();
  },
);

test('nearestExamples without examples is empty', () => {
  expect(assess(questionnaire, sheetOf('law-firm'))).toMatchObject({ nearest: [], contrast: null });
});

test('the alphabet of ids, which groups follow, is the alphabet of names', () => {
  const { compare } = new Intl.Collator('en');
  const byName = [...questionnaire.examples].sort((a, b) => compare(a.name, b.name));
  expect(byName.map(({ id }) => id)).toEqual(questionnaire.examples.map(({ id }) => id).sort());
});

test('sideOfPlace is the side that the sheet gets', () => {
  for (const place of examples) expect(sideOfPlace(questionnaire, place), place.id).toBe(okOf(sheetOf(place.id)).side);
});

test('distanceTo looks only at answered dimensions', () => {
  const { private: _, judge: __, pay: ___, ...rest } = sheetOf('law-firm');
  const law = examples.find(({ id }) => id === 'law-firm');
  expect(law && distanceTo(tallySheet(questionnaire, rest), law)).toEqual({ num: 0, den: 8 * 12 });
});

test('mostDifferent puts the furthest dimensions first, counts each as one and settles ties in table order', () => {
  const place = { id: 'x', parts: [8, 0, 0, -8, -4, 0, 0, 0, 0, 0, 2] };
  const middle = tallySheet(questionnaire, questionnaireExamples.allMiddle);
  expect(mostDifferent(middle, place, 4)).toEqual(['lasting', 'trust', 'agreement', 'effort']);
  expect(mostDifferent(tallySheet(questionnaire, { effort: 0, agree: 0 }), place, 4)).toEqual(['agreement', 'effort']);
});

test.each([
  [9 / 60, 'much'],
  [10 / 60, 'little'],
  [15 / 60, 'little'],
  [16 / 60, 'far'],
])('likenessOf %d is %s', (distance, likeness) => {
  expect(likenessOf(distance)).toBe(likeness);
});

test('likenessOf agrees with whole numbers at every distance that can occur', () => {
  for (let weight = 1; weight <= 15; weight++) {
    const den = 8 * weight;
    for (let num = 0; num <= den; num++) {
      const whole = 100 * num <= 15 * den ? 'much' : 100 * num <= 25 * den ? 'little' : 'far';
      expect(likenessOf(num / den)).toBe(whole);
    }
  }
});
