import { choiceTypes, type Item } from '../../../domain/quiz/schema.ts';
import { normaliseAnswer } from '../../../domain/quiz/score-sentence.ts';
import { plainText } from '../../../domain/text/inline.ts';
import { type ItemEntry, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

const withChoices: readonly (Item['type'] | undefined)[] = choiceTypes;

/**
 * Only an item with three choices opens a lesson, checks it, varies another item or stands in a form: the other types
 * are for practice. Six cards have at least two different keys, and accepted answers differ in more than their writing.
 */
export function itemKinds(course: LintCourse): Problem[] {
  return [...course.items.flatMap((item) => [...place(item), ...keys(item), ...accepted(item)]), ...earlier(course)];
}

function hasChoices({ data }: ItemEntry): boolean {
  return data.type === undefined || withChoices.includes(data.type);
}

function place(item: ItemEntry): Problem[] {
  const { source, path, data } = item;
  if (hasChoices(item) || data.place === undefined || data.place === 'practice') return [];
  return [
    problemAt(source, [...path, 'place'], {
      found: `place: ${data.place} for the type ${data.type}`,
      allowed: `place: practice, or a type with three choices: ${choiceTypes.join(', ')}`,
    }),
  ];
}

function keys({ source, path, data }: ItemEntry): Problem[] {
  const given = present(data.cards).flatMap(([{ key }]) => key ?? []);
  if (given.length < 2 || new Set(given).size > 1) return [];
  return [
    problemAt(source, [...path, 'cards'], {
      found: `the key ${given[0]} on every card`,
      allowed: 'at least two of customer, depends, client',
    }),
  ];
}

function accepted({ source, path, data }: ItemEntry): Problem[] {
  const answers = present(data.accept).map(([text, i]) => ({ text: normaliseAnswer(plainText(text)), i }));
  return answers
    .filter(({ text }, n) => answers.findIndex((answer) => answer.text === text) < n)
    .map(({ text, i }) =>
      problemAt(source, [...path, 'accept', i], {
        found: `“${text}” again`,
        allowed: 'each answer once; capitals, spaces, apostrophes, a first article and a last full stop do not count',
      }),
    );
}

/** The item that a lesson's "Check" asks again. */
function earlier({ lessons, items }: LintCourse): Problem[] {
  return lessons.flatMap(({ source, data }) => {
    const item = items.find((each) => each.data.id !== undefined && each.data.id === data.earlier);
    if (!item || (hasChoices(item) && item.fileLesson !== undefined)) return [];
    return problemAt(source, ['earlier'], {
      found: item.fileLesson === undefined ? 'an item of the forms' : `an item of the type ${item.data.type}`,
      allowed: 'a lesson’s item with three choices',
    });
  });
}
