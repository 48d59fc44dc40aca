import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../domain/definition/place.ts';
import { testIds } from '../domain/definition/tests.ts';
import { type Weights, weigh } from '../domain/definition/weigh.ts';
import { definitionExamples } from '../testing/examples.ts';
import { layoutDefinition, needsColumn } from './definition-layout.ts';

const layout = (name: string) => {
  const example = definitionExamples.find((one) => one.name === name);
  if (!example) throw new Error(`no example ${name}`);
  return layoutDefinition(weigh(example.weights, example.places), new Map());
};

describe('layoutDefinition', () => {
  it('layoutDefinition of nothing is nothing', () => expect(layout('no example')).toEqual([]));

  it('layoutDefinition without a definition gives names and no places', () =>
    expect(layout('all weights nought').map(({ name, x, bar }) => [name, x, bar])).toEqual([
      ['Baker', null, null],
      ['Lawyer', null, null],
    ]));

  it('layoutDefinition draws a bar from the middle to a mark against its sources', () =>
    expect(layout('both ends, all against their sources')).toEqual([
      expect.objectContaining({ id: 'Lawyer', x: 4, side: 'after', worst: false, bar: { x: 4, width: 46 } }),
      expect.objectContaining({ id: 'Baker', x: 96, side: 'before', worst: true, bar: { x: 50, width: 46 } }),
    ]));

  it('layoutDefinition settles a tie by alphabet', () =>
    expect(layout('a tie, and one in the middle').map(({ id, worst }) => [id, worst])).toEqual([
      ['Tailor', false],
      ['Hotel', false],
      ['Baker', true],
    ]));

  it('layoutDefinition keeps every mark in the drawing, with its name on the roomier side', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -24, max: 24 }), { maxLength: 23 }), (ats) => {
        const places = ats.map(
          (at, index): Place => ({
            id: `e${index}`,
            said: 'client',
            sources: 1,
            at: Object.fromEntries(testIds.map((id) => [id, at])) as Place['at'],
          }),
        );
        const weights = Object.fromEntries(testIds.map((id) => [id, 1])) as Weights;
        for (const { x, side } of layoutDefinition(weigh(weights, places), new Map())) {
          expect(x).toBeGreaterThanOrEqual(4);
          expect(x).toBeLessThanOrEqual(96);
          expect(side).toBe((x ?? 0) < 50 ? 'after' : 'before');
        }
      }),
      { seed: 20261122 },
    ));
});

describe('needsColumn', () => {
  it('needsColumn is true as soon as one name is too long for its lane', () => {
    expect(needsColumn(layout('one example'))).toBe(false);
    expect(needsColumn(layout('very long names'))).toBe(true);
    expect(needsColumn([])).toBe(false);
  });
});
