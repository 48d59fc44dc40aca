import { describe, expect, it } from 'vitest';
import { layoutStrip } from './strip-layout.ts';

describe('layoutStrip', () => {
  it('layoutStrip places the ends and the middle', () => {
    const placed = layoutStrip(
      [
        { id: 'b', position: 1 },
        { id: 'm', position: 0 },
        { id: 'a', position: -1 },
      ],
      20,
    );
    expect(placed.map(({ id, x, row }) => [id, x, row])).toEqual([
      ['a', 4, 0],
      ['m', 50, 0],
      ['b', 96, 0],
    ]);
  });
  it('layoutStrip moves a label that would meet another to the next row', () => {
    const placed = layoutStrip(
      [
        { id: 'a', position: 0 },
        { id: 'b', position: 0.05 },
        { id: 'c', position: 0.1 },
      ],
      20,
    );
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 2]);
  });
  it('layoutStrip of nothing is nothing', () => expect(layoutStrip([], 20)).toEqual([]));
});
