import type { Join } from './VisitsLine.tsx';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A visit of the year: where it is drawn, in per cent of the width, and what ties it to the visit before. */
export interface YearVisit {
  month: string;
  x: number;
  tie: string;
}

const ties: Record<Join, string> = {
  nothing: 'nothing',
  notes: 'notes that anyone can read',
  person: 'one person who remembers',
  plan: 'one person and a shared plan',
};

/** Names of the months in order, each visit at the middle of its month, and what ties it to the one before. */
export function layoutYear(
  visited: readonly number[],
  join: Join,
): { months: readonly (typeof months)[number][]; visits: YearVisit[] } {
  return {
    months,
    visits: visited.map((month, index) => ({
      month: months[month] ?? '',
      x: ((month + 0.5) / months.length) * 100,
      tie: index === 0 ? 'the first visit' : ties[join],
    })),
  };
}
