import { type BeforeAfter, type Gain, gainOfAverages } from '../statistics/gain.ts';
import { type AnswerSheet, type ItemStatistics, itemStatistics } from '../statistics/item-statistics.ts';
import type { ClassItem } from './class-words.ts';
import type { ReadCode } from './views.ts';

/** Right answers of one group of sheets: how many sheets have 0, 1, 2 … right. */
export interface RightCounts {
  /** Sheets by their number of right answers, 0 to all. */
  readonly sheets: readonly number[];
  /** Right answers of all sheets together. */
  readonly right: number;
  /** Answers that could have been right: sheets × scored items. */
  readonly of: number;
}

/** Sheets over the same items. */
export interface CountedItems {
  readonly sheets: number;
  readonly rights: RightCounts;
  readonly items: readonly (ItemStatistics & { readonly item: ClassItem })[];
}

const isRight = ({ id, choices }: ClassItem, sheet: AnswerSheet) =>
  choices.some((choice) => choice.key && choice.id === sheet[id]);

const rightsOf = (items: readonly ClassItem[], sheet: AnswerSheet) =>
  items.filter((item) => !item.control && isRight(item, sheet)).length;

/** Count sheets over some items. Items that are not taught here are counted, but score nothing. */
export function countItems(items: readonly ClassItem[], sheets: readonly AnswerSheet[]): CountedItems {
  const scored = items.filter(({ control }) => !control);
  const counts = Array.from({ length: scored.length + 1 }, () => 0);
  for (const sheet of sheets) {
    const right = rightsOf(items, sheet);
    counts[right] = (counts[right] ?? 0) + 1;
  }
  const statistics = itemStatistics(scored, sheets);
  const untaught = itemStatistics(
    items.filter(({ control }) => control),
    sheets,
  );
  const byId = new Map([...statistics, ...untaught].map((each) => [each.id, each]));
  return {
    sheets: sheets.length,
    rights: {
      sheets: counts,
      right: counts.reduce((sum, count, right) => sum + count * right, 0),
      of: sheets.length * scored.length,
    },
    items: items.flatMap((item) => {
      const counted = byId.get(item.id);
      return counted ? [{ ...counted, item }] : [];
    }),
  };
}

/** How one objective was answered before and after, over all learners that took both tests whole. */
export interface ObjectiveChange {
  readonly can: string;
  readonly before: number;
  readonly after: number;
}

/** What both tests of a class say. Only learners that answered every taught question of both are compared. */
export interface ClassGain {
  /** Null when nobody is left to compare. */
  readonly gain: Gain | null;
  /** Taught questions of one test. */
  readonly most: number;
  readonly rose: number;
  readonly same: number;
  readonly fell: number;
  /** Codes of learners that left a question open. */
  readonly incomplete: number;
  /** How many learners had 0, 1, 2 … right, before and after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** In the order of the forms. */
  readonly objectives: readonly ObjectiveChange[];
  /** Right answers to what is not taught here, of `of` each time. */
  readonly untaught: { readonly before: number; readonly after: number; readonly of: number };
}

/** Compare the tests of a class. Each code holds the first test in the first half of its values. */
export function countGain(codes: readonly ReadCode[], items: ReadonlyMap<string, ClassItem>): ClassGain {
  const pairs = codes.map(({ quiz, answers }) => {
    const known = quiz.items.flatMap(({ item }) => items.get(item) ?? []);
    const [before, after] = [known.slice(0, known.length / 2), known.slice(known.length / 2)];
    return { before, after, answers };
  });
  const isWhole = ({ before, after, answers }: (typeof pairs)[number]) =>
    [...before, ...after].every(({ id, control }) => control || answers[id] !== undefined);
  const whole = pairs.filter(isWhole);
  const learners = whole.map(
    ({ before, after, answers }): BeforeAfter => ({
      before: rightsOf(before, answers),
      after: rightsOf(after, answers),
    }),
  );
  const most = pairs[0]?.before.filter(({ control }) => !control).length ?? 0;
  const spread = (phase: 'before' | 'after') =>
    Array.from({ length: most + 1 }, (_, right) => learners.filter((learner) => learner[phase] === right).length);
  const untaught = (phase: 'before' | 'after') =>
    whole.reduce(
      (sum, pair) => sum + pair[phase].filter((item) => item.control && isRight(item, pair.answers)).length,
      0,
    );
  const cans = pairs[0]?.before.filter(({ control }) => !control).map(({ can }) => can) ?? [];
  const rightAt = (phase: 'before' | 'after', can: string) =>
    whole.filter((pair) => pair[phase].some((item) => item.can === can && isRight(item, pair.answers))).length;
  return {
    gain: gainOfAverages(learners, most),
    most,
    rose: learners.filter(({ before, after }) => after > before).length,
    same: learners.filter(({ before, after }) => after === before).length,
    fell: learners.filter(({ before, after }) => after < before).length,
    incomplete: pairs.length - whole.length,
    before: spread('before'),
    after: spread('after'),
    objectives: cans.map((can) => ({ can, before: rightAt('before', can), after: rightAt('after', can) })),
    untaught: {
      before: untaught('before'),
      after: untaught('after'),
      of: whole.length * (pairs[0]?.before.filter(({ control }) => control).length ?? 0),
    },
  };
}
