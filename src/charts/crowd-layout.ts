import { yearCount } from '../domain/ten-years/plan.ts';
import type { Stay } from '../domain/ten-years/run.ts';

/** Sizes in the units of the drawing. Years stand where the chart of income has them. */
export const crowdSize = { year: 20, row: 4.4, rows: 36, width: yearCount * 20, height: 160 } as const;

/** Points of one year that stand side by side in a row. */
const pointsInRow = 3;

/** One person’s place. Those who stay have a row for as long as they do; points share rows that are free in their year. */
export interface Placed extends Stay {
  /** Counted from 0 at the bottom. */
  readonly row: number;
  /** Which of the points of a row, from 0; 0 for those who stay. */
  readonly spot: number;
}

/** Give everybody the lowest place that is free: first those who stay, of one year the longest first, then the points. */
export function packCrowd(people: readonly Stay[]): Placed[] {
  /** By row: who has it in which years. */
  const taken: boolean[][] = [];
  const isFree = (row: number, { from, years }: Stay) => {
    for (let year = from; year < from + years; year += 1) if (taken[row]?.[year]) return false;
    return true;
  };
  const take = (stay: Stay) => {
    let row = 0;
    while (!isFree(row, stay)) row += 1;
    const years = taken[row] ?? [];
    for (let year = stay.from; year < stay.from + stay.years; year += 1) years[year] = true;
    taken[row] = years;
    return row;
  };
  const threads = people.filter(({ years }) => years > 1).sort((a, b) => a.from - b.from || b.years - a.years);
  const placed: Placed[] = threads.map((stay) => ({ ...stay, row: take(stay), spot: 0 }));
  let last = { from: 0, row: 0, spot: 0 };
  for (const point of people.filter(({ years }) => years === 1).sort((a, b) => a.from - b.from)) {
    const fits = last.from === point.from && last.spot < pointsInRow - 1;
    last = { from: point.from, row: fits ? last.row : take(point), spot: fits ? last.spot + 1 : 0 };
    placed.push({ ...point, row: last.row, spot: last.spot });
  }
  return placed;
}

const rowsOf = (placed: readonly Placed[]) => placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
const every = (people: readonly Stay[], nth: number) => people.filter((_, index) => index % nth === 0);

/** Whether a crowd has room, by how many people a mark stands for: packing is the dearest part of a slider’s step. */
const known = new WeakMap<readonly Stay[], Map<number, boolean>>();

function hasRoom(people: readonly Stay[], perMark: number): boolean {
  const rooms = known.get(people) ?? new Map<number, boolean>();
  known.set(people, rooms);
  const room = rooms.get(perMark) ?? rowsOf(packCrowd(every(people, perMark))) <= crowdSize.rows;
  rooms.set(perMark, room);
  return room;
}

/** The least number of people that one mark must stand for, so that every crowd has room. */
export function peoplePerMark(crowds: readonly (readonly Stay[])[]): number {
  let perMark = 1;
  while (!crowds.every((people) => hasRoom(people, perMark))) perMark += 1;
  return perMark;
}

/** Paths of a crowd: points for those who came in one year, threads with a knot for each year for those who stayed. */
export interface Crowd {
  readonly points: string;
  readonly threads: string;
  readonly knots: string;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Draw a crowd, each mark for `perMark` people. Empty paths for nobody. */
export function layoutCrowd(people: readonly Stay[], perMark: number): Crowd {
  const { year, row, height } = crowdSize;
  let [points, threads, knots] = ['', '', ''];
  for (const place of packCrowd(every(people, perMark))) {
    const y = round(height - (place.row + 0.5) * row);
    const x = (place.from - 0.5) * year;
    if (place.years === 1) {
      points += `M${x + (place.spot - 1) * 5} ${y}h0`;
      continue;
    }
    threads += `M${x} ${y}h${(place.years - 1) * year}`;
    for (let visit = 0; visit < place.years; visit += 1)
      knots += `M${x + visit * year - 1.3} ${round(y - 1.3)}h2.6v2.6h-2.6z`;
  }
  return { points, threads, knots };
}
