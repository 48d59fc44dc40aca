import { currentNumber, isSameMeaning, sealOf } from '../../../domain/codes/numbered-quiz.ts';
import type { NumberedQuiz } from '../../../domain/codes/schema.ts';
import { codedQuizzes } from '../coded-quizzes.ts';
import { codesFile, type LintCourse, outlineLessons, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../schema-problems.ts';
import { problemAt } from '../yaml-source.ts';

const how = 'npm run new:codes';

/**
 * A number of a class code never changes what it means: each stands once, each entry fits its seal, and every quiz has
 * a number for what it asks now. Codes that learners kept from an earlier version so stay what they were.
 */
export function codeNumbers(course: LintCourse): Problem[] {
  const now = codedQuizzes(course);
  if (!course.codes) return missing(course);
  const { source, data } = course.codes;
  const entries = present(data.quizzes);
  const whole = entries.flatMap(([entry]) => (isWhole(entry) ? [entry] : []));
  const changed = entries.flatMap(([entry, i]) =>
    !isWhole(entry) || sealOf(entry) === entry.seal
      ? []
      : [
          problemAt(source, ['quizzes', i], {
            found: `number ${entry.number}, changed after it was given`,
            allowed: `the entry as it was; ${how} adds a number for what is new`,
          }),
        ],
  );
  const repeated = entries.flatMap(([{ number }, i]) =>
    number !== undefined && entries.some(([other, o]) => o < i && other.number === number)
      ? [problemAt(source, ['quizzes', i, 'number'], { found: `${number} twice`, allowed: 'each number once' })]
      : [],
  );
  const unnumbered = now.flatMap((quiz) => {
    const current = currentNumber(whole, quiz);
    if (current && isSameMeaning(current, quiz)) return [];
    const what = `${quiz.kind} ${quiz.of}`;
    return [
      problemAt(source, ['quizzes'], {
        found: current ? `${what}, which is no longer what number ${current.number} says` : `${what} without a number`,
        allowed: `a number for what the quiz asks now: ${how}`,
      }),
    ];
  });
  return [...changed, ...repeated, ...unnumbered];
}

function missing(course: LintCourse): Problem[] {
  const written = course.lessons.map(({ id }) => id);
  const lessons = outlineLessons(course);
  if (lessons.length === 0 || lessons.some(({ id }) => !written.includes(id))) return [];
  return [
    {
      file: codesFile,
      line: 1,
      where: 'the whole file',
      found: 'no such file',
      allowed: `the numbers of codes: ${how}`,
    },
  ];
}

/** Whether an entry broke no rule of its own shape. */
function isWhole(entry: Draft<NumberedQuiz>): entry is NumberedQuiz {
  const items = present(entry.items);
  return (
    entry.number !== undefined &&
    entry.kind !== undefined &&
    entry.of !== undefined &&
    items.every(([{ item, version, choices }]) => item !== undefined && version !== undefined && choices)
  );
}
