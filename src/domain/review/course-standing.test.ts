import { expect, it } from 'vitest';
import type { Answered } from '../progress/events.ts';
import { summarise } from '../progress/summarise.ts';
import type { ItemIndex } from '../quiz/item-index.ts';
import { courseStanding, lessonStanding } from './course-standing.ts';

const item = (id: string, lesson: string, objective: string, place: 'check' | 'twin') => ({
  id,
  version: 1,
  lesson,
  objective,
  place,
  key: 'yes',
});
const index: ItemIndex = [
  item('loaf', 'first', 'tell', 'check'),
  item('loaf-twin', 'first', 'tell', 'twin'),
  item('will', 'second', 'name', 'check'),
];
const answered = (id: string, of: string, at: string): Answered => ({
  id,
  kind: 'answered',
  at,
  item: of,
  version: 1,
  choice: 'yes',
  context: 'practice',
});
const standings = (events: readonly Answered[], now: string) =>
  courseStanding(summarise(events, index), index, Date.parse(now)).map(({ standing }) => standing);
const first = answered('a', 'loaf', '2026-03-01T09:00:00.000Z');
const other = answered('b', 'loaf-twin', '2026-03-05T09:00:00.000Z');

it.each([
  { name: 'nothing answered', events: [], now: '2026-03-01T09:00:00Z', first: 'new' },
  { name: 'one right answer', events: [first], now: '2026-03-01T09:00:00Z', first: 'seen' },
  { name: 'right again, in another case', events: [first, other], now: '2026-03-05T09:00:00Z', first: 'learned' },
  { name: 'a week later', events: [first, other], now: '2026-03-13T09:00:00Z', first: 'kept' },
  { name: 'a year later', events: [first, other], now: '2027-03-13T09:00:00Z', first: 'learned' },
])('$name: the lesson is $first, and the other is new', ({ events, now, first }) => {
  expect(standings(events, now)).toEqual([first, 'new']);
});

it.each([
  { standings: [], is: 'new' },
  { standings: ['new', 'new'], is: 'new' },
  { standings: ['kept', 'new', 'new'], is: 'seen' },
  { standings: ['learned', 'kept', 'kept', 'learned', 'seen'], is: 'learned' },
  { standings: ['kept', 'kept', 'kept', 'kept', 'seen'], is: 'kept' },
] as const)('a lesson with objectives $standings is $is', ({ standings, is }) => {
  expect(lessonStanding(standings)).toBe(is);
});
