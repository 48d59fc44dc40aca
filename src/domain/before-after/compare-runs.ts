import type { AnswerKey } from '../quiz/answer-key.ts';
import { isRight } from '../quiz/answer-key.ts';
import type { TestForm } from './draw-test.ts';
import type { Run } from './runs.ts';

/** Right answers among the answered ones, of all. */
export interface Count {
  readonly right: number;
  readonly answered: number;
  readonly of: number;
}

/** What scoring a test needs of an item. */
export interface TestItem {
  readonly id: string;
  readonly version: number;
  readonly objective: string;
  readonly key: AnswerKey;
}

export interface RunScore {
  readonly scored: Count;
  /** Items on things that this site does not teach. */
  readonly controls: Count;
}

/** How one objective was answered in a test; undefined where it was not. */
export interface Outcome {
  readonly item: string;
  readonly right?: boolean;
}

/** One objective across the tests: the same place of each test's form. */
export interface ObjectiveRow {
  readonly objective: string;
  readonly outcomes: readonly Outcome[];
}

/** How likely a guess among three choices is right. */
export const rightByChance = 1 / 3;

/** Count a test's right answers. An answer to another version of an item counts as not given. */
export function scoreRun(run: Run, forms: readonly TestForm[], items: ReadonlyMap<string, TestItem>): RunScore {
  const form = forms.find(({ id }) => id === run.start.form);
  const count = (ids: readonly string[]): Count => {
    const results = ids.map((id) => resultOf(run, items.get(id)));
    return {
      right: results.filter((right) => right === true).length,
      answered: results.filter((right) => right !== undefined).length,
      of: ids.length,
    };
  };
  return { scored: count(form?.scored ?? []), controls: count(form?.controls ?? []) };
}

/** The scored objectives in the order of the forms, each with its outcome in every test given. */
export function compareRuns(
  runs: readonly Run[],
  forms: readonly TestForm[],
  items: ReadonlyMap<string, TestItem>,
): ObjectiveRow[] {
  const [first] = forms;
  return (first?.scored ?? []).flatMap((id, place) => {
    const objective = items.get(id)?.objective;
    if (!objective) return [];
    const outcomes = runs.map((run): Outcome => {
      const item = forms.find((form) => form.id === run.start.form)?.scored[place] ?? '';
      const right = resultOf(run, items.get(item));
      return { item, ...(right !== undefined && { right }) };
    });
    return [{ objective, outcomes }];
  });
}

/**
 * Up to two lessons to repeat: those with most objectives that were not right at the last look, in course order among
 * equals. `lessonOf` gives an objective's lesson, `order` the lessons in course order.
 */
export function lessonsToRepeat(
  rows: readonly ObjectiveRow[],
  lessonOf: ReadonlyMap<string, string>,
  order: readonly string[],
): string[] {
  const missed = rows.filter(({ outcomes }) => outcomes.at(-1)?.right !== true);
  const counts = new Map<string, number>();
  for (const { objective, outcomes } of missed) {
    const lesson = lessonOf.get(objective);
    // What was never right weighs more than what was right once.
    const weight = outcomes.some(({ right }) => right) ? 1 : 2;
    if (lesson) counts.set(lesson, (counts.get(lesson) ?? 0) + weight);
  }
  return [...counts]
    .sort(([a, most], [b, more]) => more - most || order.indexOf(a) - order.indexOf(b))
    .slice(0, 2)
    .map(([lesson]) => lesson)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function resultOf(run: Run, item: TestItem | undefined): boolean | undefined {
  const answer = item && run.answers.get(item.id);
  return answer && answer.version === item.version ? isRight(item.key, answer.choice) : undefined;
}
