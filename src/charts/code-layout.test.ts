import { describe, expect, test } from 'vitest';
import { layoutCode } from './code-layout.ts';

describe('layoutCode', () => {
  test('layoutCode joins dark squares along a row and leaves four squares of quiet on each side', () => {
    const dark = ['##.', '...', '#.#'];
    expect(layoutCode(3, (row, column) => dark[row]?.[column] === '#')).toEqual({
      size: 11,
      path: 'M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z',
    });
  });
});
