import type { VisitDay } from '../domain/progress/visit-days.ts';

/** Days with these gaps before them, from a fixed first day. */
function days(...gaps: number[]): VisitDay[] {
  let at = Date.UTC(2026, 0, 5);
  return gaps.map((gap, i) => {
    at += gap * 86_400_000;
    return { day: new Date(at).toISOString().slice(0, 10), answers: 3 + ((i * 5) % 7), ...(i > 0 && { gap }) };
  });
}

/** States of a learner's own thread, for the gallery. */
export const ownVisitsExamples = [
  { name: 'own thread: nothing', days: days() },
  { name: 'own thread: one visit', days: days(0) },
  { name: 'own thread: two visits', days: days(0, 1) },
  { name: 'own thread: gaps', days: days(0, 1, 1, 7, 60, 2, 400) },
  { name: 'own thread: many visits', days: days(0, ...Array.from({ length: 29 }, (_, i) => 1 + (i % 4))) },
];

/** Lessons in every standing, for the gallery. */
export const standingExample = {
  words: {
    lessons: [
      { id: 'one', number: 1, title: 'Two counters' },
      { id: 'two', number: 2, title: 'A moment or a thread?' },
      { id: 'three', number: 3, title: 'A lesson with a very long title that needs more than a single line' },
      { id: 'four', number: 4, title: 'Who can judge?' },
    ],
    objectives: { sort: 'sort clear cases', name: 'name the test that a speaker uses' },
    misconceptions: {},
  },
  standings: (['new', 'seen', 'learned', 'kept'] as const).map((standing, i) => ({
    lesson: ['one', 'two', 'three', 'four'][i] ?? '',
    standing,
    objectives: [
      { id: 'sort', standing },
      { id: 'name', standing: i === 0 ? ('new' as const) : ('seen' as const) },
    ],
  })),
  answered: 14,
  right: 9,
};
