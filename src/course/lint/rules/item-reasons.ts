import { countWords } from '../count-words.ts';
import { counted } from '../counted.ts';
import { type AnyItem, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../schema-problems.ts';
import { type Path, problemAt } from '../yaml-source.ts';

const min = 20;
const max = 40;

/** The reason beside a choice, a card or a sentence is long enough to explain and short enough to be read. */
export function itemReasons({ items }: LintCourse): Problem[] {
  return items.flatMap(({ source, path, data }) =>
    reasons(data).flatMap(({ inside, why }) => {
      const words = countWords(why);
      if (why === undefined || (words >= min && words <= max)) return [];
      return problemAt(source, [...path, ...inside, 'why'], {
        found: counted(words, 'word'),
        allowed: `${min} to ${max} words`,
      });
    }),
  );
}

function reasons({ choices, cards, why }: Draft<AnyItem>): { inside: Path; why: string | undefined }[] {
  return [
    ...present(choices).map(([choice, i]) => ({ inside: ['choices', i], why: choice.why })),
    ...present(cards).map(([card, i]) => ({ inside: ['cards', i], why: card.why })),
    { inside: [], why },
  ];
}
