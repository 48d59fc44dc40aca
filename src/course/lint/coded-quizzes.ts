import type { CodedQuiz } from '../../domain/codes/schema.ts';
import { ends } from '../../domain/questionnaire/levels.ts';
import { type ItemEntry, type LintCourse, present } from './lint-course.ts';

/** Sides that a code can name, in the order of their values. */
const sides = [ends[0], 'mixed', ends[1]];

/**
 * Everything that learners can hand over as a code, as the course stands now: each written lesson's check, the test
 * before in either form, both tests in either order, and the questionnaire's side. What is not whole is left out.
 */
export function codedQuizzes(course: LintCourse): CodedQuiz[] {
  const lessons = course.lessons.map(({ id, data }) => quizOf('lesson', id, checkEntries(course, id, data.earlier)));
  const formItems = new Map(
    present(course.forms?.data.forms).map(([{ id, scored, controls }]) => [
      String(id),
      [...present(scored), ...present(controls)].map(([item]) => entryOf(course, item)),
    ]),
  );
  const tests = ['a', 'b'].map((form) => quizOf('before', form, formItems.get(form)));
  const both = [
    ['a', 'b'],
    ['b', 'a'],
  ].map(([first = '', second = '']) => {
    const [before, after] = [formItems.get(first), formItems.get(second)];
    return quizOf('before-after', `${first}-${second}`, before && after && [...before, ...after]);
  });
  const version = course.questionnaire?.data.version;
  const side: CodedQuiz[] = version
    ? [{ kind: 'side', of: 'which-business', items: [{ item: 'side', version, choices: [...sides] }] }]
    : [];
  return [...inOutline(course, lessons), ...tests, ...both].flatMap((quiz) => quiz ?? []).concat(side);
}

/** The items of a lesson's check, as its page shows them: the guess, three more, and one from an earlier lesson. */
function checkEntries(course: LintCourse, lesson: string, earlier: string | undefined): (ItemEntry | undefined)[] {
  const own = course.items.filter(({ fileLesson, data }) => fileLesson === lesson && data.choices);
  const at = (place: string) => own.filter(({ data }) => data.place === place);
  const named = earlier === undefined ? undefined : entryOf(course, earlier);
  return [...at('guess'), ...at('check'), ...(named?.data.choices ? [named] : at('practice'))];
}

const entryOf = (course: LintCourse, id: string | undefined) => course.items.find(({ data }) => data.id === id);

function quizOf(
  kind: CodedQuiz['kind'],
  of: string,
  entries: readonly (ItemEntry | undefined)[] | undefined,
): CodedQuiz | undefined {
  if (!entries?.length) return undefined;
  const items = entries.flatMap((entry) => {
    const { id, version, choices } = entry?.data ?? {};
    const ids = present(choices).flatMap(([choice]) => choice.id ?? []);
    return id !== undefined && version !== undefined && ids.length > 1 ? [{ item: id, version, choices: ids }] : [];
  });
  return items.length === entries.length ? { kind, of, items } : undefined;
}

/** Quizzes of lessons in the order of the course. */
function inOutline(course: LintCourse, quizzes: readonly (CodedQuiz | undefined)[]): (CodedQuiz | undefined)[] {
  const order = present(course.outline?.data.parts).flatMap(([part]) =>
    present(part.lessons).flatMap(([{ id }]) => id ?? []),
  );
  return quizzes.toSorted((a, b) => order.indexOf(a?.of ?? '') - order.indexOf(b?.of ?? ''));
}
