import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assessLines } from './assess-lines.ts';
import { formatSegments } from './headline.ts';
import { blendLine, linesHeadline, shareLine } from './line-words.ts';
import { questionnaireSchema, type Sheet } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const names = ['Shop', 'Repairs'] as const;
const { allClient, strongClient, allCustomer, nothing } = questionnaireExamples;

test.each<[Sheet, Sheet, string]>([
  [allClient, allCustomer, 'You run two kinds of business.'],
  [allClient, strongClient, 'Your two lines work the same way.'],
  [allClient, nothing, 'Only Shop has enough answers for a result.'],
  [nothing, allClient, 'Only Repairs has enough answers for a result.'],
  [nothing, nothing, 'There are too few answers for a result yet.'],
])('linesHeadline %#', (first, second, expected) => {
  const segments = linesHeadline(assessLines(questionnaire, [first, second]), names);
  expect(formatSegments(segments)).toBe(expected);
});

test.each([
  ['most', 'Most of the income comes from Shop. So it counts for 8 parts in 10 when we take both together.'],
  ['less', 'Less than half of the income comes from Shop. So it counts for 2 parts in 10 when we take both together.'],
  ['half', 'About half of the income comes from each, so both count the same.'],
  ['unsure', 'How much comes from each is not known, so the income is taken as half and half.'],
  [undefined, 'How much comes from each is not known, so the income is taken as half and half.'],
] as const)('shareLine of %s', (share, expected) => {
  expect(formatSegments(shareLine(share, names))).toBe(expected);
});

describe('blendLine', () => {
  test.each([
    ['mixed', false, 'Taken together, your answers sit between the two.'],
    ['client', false, 'Taken together, your answers lean towards a business built around clients.'],
    ['customer', true, 'Taken together, your answers describe a business built around customers.'],
  ] as const)('blendLine of %s', (side, strong, expected) => {
    expect(formatSegments(blendLine({ side, strong }))).toBe(expected);
  });
});

test('a name stands in a sentence as a piece of its own, so that a page can keep its direction apart', () => {
  expect(shareLine('most', ['<b>', 'x'])).toContainEqual({ text: '<b>', as: 'name' });
});
