import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fuzzFragments, randomFragment } from '../../testing/fuzz-fragments.ts';
import { seededRandom } from '../quiz/seeded-random.ts';
import { type ParsedAnswers, parseAnswers } from './answers.ts';
import { questionnaireSchema } from './schema.ts';
import { structureOf } from './structure.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const structure = structureOf(questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))));

describe('parseAnswers of random fragments', () => {
  test('parseAnswers of 100,000 random fragments never throws and gives answers only', { timeout: 60_000 }, () => {
    expect(fuzzFragments(structure, 100_000)).toEqual({ tried: 100_000, exceptions: 0, wrong: 0, failures: [] });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('randomFragment gives fragments of every kind: with and without answers, and with parts to drop', () => {
    const random = seededRandom(1);
    const read = Array.from({ length: 1000 }, () => parseAnswers(structure, randomFragment(structure, random)));
    const share = (holds: (one: ParsedAnswers) => boolean) => read.filter(holds).length / read.length;
    expect(share(({ sheet }) => Object.keys(sheet).length >= 4)).toBeGreaterThan(0.1);
    expect(share(({ ignored }) => ignored.length > 0)).toBeGreaterThan(0.5);
    expect(share(({ rest }) => Object.keys(rest).length > 1)).toBeGreaterThan(0.05);
    expect(new Set(read.flatMap(({ ignored }) => ignored.map(({ reason }) => reason)))).toEqual(
      new Set(['unknown', 'value', 'repeated']),
    );
    expect(new Set(read.map(({ version }) => version.is))).toEqual(new Set(['current', 'newer', 'missing']));
  });
});

describe('fuzzFragments', () => {
  const after = (change: (read: ParsedAnswers) => ParsedAnswers) =>
    (({ questions, ...rest }, text) => change(parseAnswers({ questions, ...rest }, text))) as typeof parseAnswers;

  test('fuzzFragments counts what throws and keeps the first few', () => {
    const { exceptions, failures } = fuzzFragments(structure, 100, {
      read: () => {
        throw new Error('no');
      },
    });
    expect(exceptions).toBe(100);
    expect(failures).toHaveLength(5);
    expect(failures[0]).toMatchObject({ problem: 'Error: no' });
  });

  test.each([
    ['an answer that is none', (read: ParsedAnswers) => ({ ...read, sheet: { choose: Number.NaN as never } })],
    ['a question that is none', (read: ParsedAnswers) => ({ ...read, sheet: { colour: 1 as const } })],
    [
      'a version that is none',
      (read: ParsedAnswers) => ({ ...read, version: { found: Number.NaN, is: 'newer' as const } }),
    ],
  ])('fuzzFragments finds %s', (_, change) => {
    expect(fuzzFragments(structure, 10, { read: after(change) })).toMatchObject({ exceptions: 0, wrong: 10 });
  });
});
