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

  it('layoutDefinition names a mark against its sources beside its bar where there is room, not on it', () => {
    const at = (level: number) => Object.fromEntries(testIds.map((id) => [id, level])) as Place['at'];
    const places = (['client', 'customer'] as const).map(
      (said, index): Place => ({ id: `e${index}`, said, sources: 1, at: at(index === 0 ? -4 : 6) }),
    );
    const weights = Object.fromEntries(testIds.map((id) => [id, 1])) as Weights;
    const sides = (names: Map<string, string>) =>
      layoutDefinition(weigh(weights, places), names).map(({ astray, side }) => [astray, side]);
    expect(sides(new Map([['e0', 'Bank']]))).toEqual([
      [true, 'before'],
      [true, 'after'],
    ]);
    const long = 'A name of thirty characters or';
    expect(
      sides(
        new Map([
          ['e0', long],
          ['e1', long],
        ]),
      ),
    ).toEqual([
      [true, 'after'],
      [true, 'before'],
    ]);
  });

  it('layoutDefinition settles a tie by alphabet', () =>
    expect(layout('a tie, and one in the middle').map(({ id, worst }) => [id, worst])).toEqual([
      ['Tailor', false],
      ['Hotel', false],
      ['Baker', true],
    ]));

  it('layoutDefinition keeps every mark in the drawing, with its name where it has room', () =>
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
        const name = 'A name of thirty characters or';
        const names = new Map(places.map(({ id }) => [id, name]));
        for (const { x, side, astray } of layoutDefinition(weigh(weights, places), names)) {
          expect(x).toBeGreaterThanOrEqual(4);
          expect(x).toBeLessThanOrEqual(96);
          const before = x ?? 0;
          const roomier = before < 50 ? 'after' : 'before';
          if (!astray) expect(side).toBe(roomier);
          const room = side === 'before' ? before : 100 - before;
          expect(side === roomier || room >= name.length * 1.7).toBe(true);
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
