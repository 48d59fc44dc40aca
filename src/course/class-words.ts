import type { ClassItem, ClassWords } from '../domain/class-session/class-words.ts';
import type { NumberedQuiz } from '../domain/codes/schema.ts';
import { isChoiceItem } from '../domain/quiz/choice-item.ts';
import { shuffledChoices } from '../domain/quiz/shuffle.ts';
import { plainText } from '../domain/text/inline.ts';
import type { Course, CourseLesson } from './assemble.ts';

/**
 * The numbers with the words of their items. Items that are gone since a number was given are left out.
 *
 * @param voted ids of further items that a class votes on; the reasons that lessons ask for are there in any case
 */
export function classWords(
  course: Course,
  quizzes: readonly NumberedQuiz[],
  voted: readonly string[] = [],
): ClassWords {
  const ids = [...new Set([...quizzes.flatMap(({ items }) => items.map(({ item }) => item)), ...voted])];
  return {
    numbers: quizzes.map(({ seal: _, ...quiz }) => quiz),
    items: [...ids.flatMap(itemWords(course)), ...course.lessons.flatMap(reasonWords)],
    lessons: course.lessons.filter(({ written }) => written).map(({ id, number, title }) => ({ id, number, title })),
  };
}

const itemWords =
  (course: Course) =>
  (id: string): ClassItem[] => {
    const item = course.items.get(id);
    if (!item || !isChoiceItem(item)) return [];
    const objectives = course.lesson.get(item.lesson)?.data?.objectives ?? [];
    return [
      {
        id,
        stem: plainText(item.stem),
        can: plainText(objectives.find((each) => each.id === item.objective)?.text ?? ''),
        ...(item.place === 'control' && { control: true as const }),
        choices: shuffledChoices(item).map(({ id: choice, text, key = false }) => ({
          id: choice,
          text: plainText(text),
          key,
        })),
      },
    ];
  };

/** A lesson's "Because …" as a question, with the id that slides give it. */
function reasonWords({ id, data }: CourseLesson): ClassItem[] {
  if (!data) return [];
  const choices = data.because.choices.map(({ id: choice, text, key = false }) => ({
    id: choice,
    text: plainText(text),
    key,
  }));
  return [{ id: `because-${id}`, stem: plainText(data.because.stem), can: '', choices }];
}
