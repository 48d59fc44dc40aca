import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess } from './assess.ts';
import { bandInWords, formatSum, handBands } from './hand-bands.ts';
import { type Answer, escapes, levels } from './levels.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const ids = questionnaire.questions.map(({ id }) => id);

describe('handBands', () => {
  test('handBands of fifteen questions are the five of the method', () => {
    expect(
      handBands(15).map((band) => `${formatSum(band.from)} to ${formatSum(band.to)}: ${bandInWords(band)}`),
    ).toEqual([
      '−30 to −18: strongly towards customers',
      '−17 to −6: towards customers',
      '−5 to 5: mixed: between the two, or both at once',
      '6 to 17: towards clients',
      '18 to 30: strongly towards clients',
    ]);
  });

  test('handBands agree with assess on ten thousand full sheets that lean every way', () => {
    // Even chances seldom leave the middle: each sheet leans to a level of its own, so that every band is met.
    const sheetArb = fc.constantFrom(...levels).chain((lean) => {
      const answer = fc.oneof(
        { weight: 2, arbitrary: fc.constant<Answer>(lean) },
        { weight: 3, arbitrary: fc.constantFrom<Answer>(...levels, escapes[0]) },
      );
      return fc.tuple(...ids.map(() => answer));
    });
    const met = new Set<string>();
    fc.assert(
      fc.property(sheetArb, (answers) => {
        const sum = answers.reduce<number>((total, one) => total + (one === 'varies' ? 0 : Number(one)), 0);
        const result = assess(questionnaire, Object.fromEntries(ids.map((id, index) => [id, answers[index] ?? 0])));
        const band = handBands(15).find(({ from, to }) => from <= sum && sum <= to);
        if (band) met.add(bandInWords(band));
        expect(result).toMatchObject({ status: 'ok', side: band?.side, strong: band?.strong, S: sum / 30 || 0 });
      }),
      { seed: 20261121, numRuns: 10_000 },
    );
    expect(met.size).toBe(5);
  });
});
