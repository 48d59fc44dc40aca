import { loadCourse, loadPlans, loadSheets } from '../../../course/load.ts';
import { askedItems } from '../../../domain/class-plan/compose-plan.ts';
import { isChoiceItem } from '../../../domain/quiz/choice-item.ts';
import type { ChoiceItem } from '../../../domain/quiz/schema.ts';

/** An item that a trainer can choose for a sheet. */
export interface SheetItem {
  readonly item: ChoiceItem;
  /** On the sheet when nothing is chosen. */
  readonly usual: boolean;
}

/** All items with choices that lessons ask, by lesson in course order; those of the tests before and after stay secret. */
export async function itemsByLesson(usual: readonly string[]) {
  const course = await loadCourse();
  const items = [...course.items.values()]
    .filter(isChoiceItem)
    .filter(({ place }) => place !== 'form' && place !== 'control');
  return course.lessons
    .map((lesson) => ({
      lesson,
      items: items
        .filter((item) => item.lesson === lesson.id)
        .map((item): SheetItem => ({ item, usual: usual.includes(item.id) })),
    }))
    .filter((group) => group.items.length > 0);
}

/** The items of the worksheet and of its key. */
export const worksheetItems = async () => itemsByLesson((await loadSheets()).worksheet);

/** The questions of the exit ticket: those that the shortest class plan asks last. */
export async function exitItems() {
  const [plan] = await loadPlans();
  return itemsByLesson(plan ? askedItems({ steps: plan.steps.slice(-1) }) : []);
}
