import type { Summary } from '../progress/summarise.ts';
import type { ItemIndex } from '../quiz/item-index.ts';
import { isLessonLearned, objectiveMemory, type Standing, standing } from './objective-memory.ts';

/** Where a lesson stands, and each of its objectives. */
export interface LessonStanding {
  readonly lesson: string;
  readonly standing: Standing;
  readonly objectives: readonly { readonly id: string; readonly standing: Standing }[];
}

/** Where every lesson stands at `now` (ms since 1970), from a summary of what was answered to the items of `index`. */
export function courseStanding(summary: Summary, index: ItemIndex, now: number): LessonStanding[] {
  const own = new Set(index.filter(({ place }) => place === 'guess' || place === 'check').map(({ id }) => id));
  const isTransfer = (item: string) => !own.has(item);
  return [...summary.lessons.values()].map(({ id: lesson, seen }) => {
    const objectives = [...summary.objectives.values()]
      .filter((objective) => objective.lesson === lesson)
      .map(({ id, answers }) => ({ id, standing: standing(objectiveMemory(answers, isTransfer), seen, now) }));
    return { lesson, standing: lessonStanding(objectives.map((each) => each.standing)), objectives };
  });
}

/** A lesson's standing from those of its objectives: learned or kept when at least four in five of them are. */
export function lessonStanding(standings: readonly Standing[]): Standing {
  if (isLessonLearned(standings.map((one) => (one === 'learned' ? 'seen' : one)))) return 'kept';
  if (isLessonLearned(standings)) return 'learned';
  return standings.some((one) => one !== 'new') ? 'seen' : 'new';
}
