import { describe, expect, it } from 'vitest';
import { layoutWeeks } from './weeks-layout.ts';

/** Points on a row, as the style sheet sets them: one at its start, and one at every further step. */
const pointsIn = (row: string) => {
  const [from = 0, , to = 0] = row.split(/[ H]/).map(Number);
  return Math.floor((to - from) / 11.2) + 1;
};

describe('layoutWeeks', () => {
  it.each([0, 1, 20])('draws fifty-two visits in each of %i years', (years) => {
    const { path, visits, width, height } = layoutWeeks(years);
    const rows = path.split('M').slice(1);
    expect(rows).toHaveLength(years);
    expect(rows.reduce((sum, row) => sum + pointsIn(row), 0)).toBe(visits);
    expect(visits).toBe(years * 52);
    expect(path).toMatchSnapshot();
    expect([width, height]).toEqual([576, years * 11]);
  });
});
