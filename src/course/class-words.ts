import type { ClassItem, ClassWords } from '../domain/class-session/class-words.ts';
import type { NumberedQuiz } from '../domain/codes/schema.ts';
import { isChoiceItem } from '../domain/quiz/choice-item.ts';
import { shuffledChoices } from '../domain/quiz/shuffle.ts';
import { plainText } from '../domain/text/inline.ts';
import type { Course } from './assemble.ts';

/** The numbers with the words of their items. Items that are gone since a number was given are left out. */
export function classWords(course: Course, quizzes: readonly NumberedQuiz[]): ClassWords {
  const ids = [...new Set(quizzes.flatMap(({ items }) => items.map(({ item }) => item)))];
  return {
    numbers: quizzes.map(({ seal: _, ...quiz }) => quiz),
    items: ids.flatMap((id): ClassItem[] => {
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
    }),
    lessons: course.lessons.filter(({ written }) => written).map(({ id, number, title }) => ({ id, number, title })),
  };
}
