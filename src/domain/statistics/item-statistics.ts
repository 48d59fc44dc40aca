import { correlate, correlationInterval } from './correlation.ts';
import { type Estimate, wilsonInterval } from './wilson.ts';

/** An item as statistics need it: its choices in order, and which one is the key. */
export interface StatisticsItem {
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly key: boolean }[];
}

/** One learner's first answers: choice ids by item id. An item without an answer is left out. */
export type AnswerSheet = Readonly<Record<string, string>>;

/** From how many answers on each figure is shown; below, it would say more than the data do. */
export const enoughAnswers = { share: 10, discrimination: 30, rareChoice: 40 } as const;

/**
 * What asks for a look at an item. `too-hard` and `too-easy`: the share right; `does-not-tell-apart`: learners who do
 * well elsewhere do no better here; `strong-choose-wrong`: the better learners prefer this wrong choice;
 * `rarely-chosen`: a choice that nearly nobody takes.
 */
export type Flag =
  | { readonly kind: 'too-hard' | 'too-easy' | 'does-not-tell-apart' }
  | { readonly kind: 'strong-choose-wrong' | 'rarely-chosen'; readonly choice: string };

export interface ItemStatistics {
  readonly id: string;
  readonly answers: number;
  readonly right: number;
  /** Answers for each choice, in the item's order. */
  readonly choices: readonly { readonly id: string; readonly key: boolean; readonly count: number }[];
  /** Share right, from 10 answers on. */
  readonly share: Estimate | null;
  /** Corrected item–total correlation (point-biserial against the right answers to all other items), from 30 on. */
  readonly discrimination: Estimate | null;
  /** Share right in the best 27 % less that in the weakest 27 %, −1 to 1, from 30 on. */
  readonly upperLower: number | null;
  readonly flags: readonly Flag[];
}

const hard = 0.3;
const easy = 0.95;
const weak = 0.1;
const rare = 0.05;
/** Kelley's groups, the usual size. Source: T. L. Kelley (1939), “The selection of upper and lower groups”. */
const groupShare = 0.27;

/**
 * Statistics of each item over a class or a session, in the order of the items.
 *
 * Answers to unknown items or choices are not looked at. An item is compared with the rest of the same learner's
 * sheet, in which no answer counts as not right.
 */
export function itemStatistics(items: readonly StatisticsItem[], sheets: readonly AnswerSheet[]): ItemStatistics[] {
  return items.map((item) => statisticsOf(item, items, sheets));
}

/** One learner's answer to the item in question, and how many of the others are right. */
interface Row {
  readonly choice: string;
  readonly right: number;
  readonly rest: number;
}

function statisticsOf(
  item: StatisticsItem,
  items: readonly StatisticsItem[],
  sheets: readonly AnswerSheet[],
): ItemStatistics {
  const others = items.filter(({ id }) => id !== item.id);
  const rows = sheets.flatMap((sheet): Row[] => {
    const choice = item.choices.find(({ id }) => id === ownAnswer(sheet, item.id));
    if (!choice) return [];
    return [
      { choice: choice.id, right: Number(choice.key), rest: others.filter((other) => isRight(other, sheet)).length },
    ];
  });
  const right = rows.filter((row) => row.right === 1).length;
  const choices = item.choices.map(({ id, key }) => ({
    id,
    key,
    count: rows.filter(({ choice }) => choice === id).length,
  }));
  const share = rows.length >= enoughAnswers.share ? wilsonInterval(right, rows.length) : null;
  const tellsApart = rows.length >= enoughAnswers.discrimination;
  const r = tellsApart ? correlateWithRest(rows, (row) => row.right) : null;
  return {
    id: item.id,
    answers: rows.length,
    right,
    choices,
    share,
    discrimination: r === null ? null : correlationInterval(r, rows.length),
    upperLower: tellsApart ? upperLessLower(rows) : null,
    flags: flagsOf(rows, choices, share?.value ?? null, r),
  };
}

const ownAnswer = (sheet: AnswerSheet, item: string) => (Object.hasOwn(sheet, item) ? sheet[item] : undefined);

const isRight = (item: StatisticsItem, sheet: AnswerSheet) =>
  item.choices.some(({ id, key }) => key && id === ownAnswer(sheet, item.id));

const correlateWithRest = (rows: readonly Row[], value: (row: Row) => number) =>
  correlate(
    rows.map(value),
    rows.map(({ rest }) => rest),
  );

/** Learners tied at the edge of a group count in part, so that the order of sheets changes nothing. */
function upperLessLower(rows: readonly Row[]): number {
  const size = Math.max(1, Math.round(rows.length * groupShare));
  const shareOf = (sign: 1 | -1): number => {
    const levels = [...new Set(rows.map(({ rest }) => rest))].sort((a, b) => sign * (b - a));
    let left = size;
    let right = 0;
    for (const level of levels) {
      const tied = rows.filter(({ rest }) => rest === level);
      const taken = Math.min(left, tied.length);
      right += (taken / tied.length) * tied.filter((row) => row.right === 1).length;
      left -= taken;
      if (left === 0) break;
    }
    return right / size;
  };
  return shareOf(1) - shareOf(-1);
}

function flagsOf(
  rows: readonly Row[],
  choices: ItemStatistics['choices'],
  share: number | null,
  r: number | null,
): Flag[] {
  const flags: Flag[] = [];
  if (share !== null && share < hard) flags.push({ kind: 'too-hard' });
  if (share !== null && share > easy) flags.push({ kind: 'too-easy' });
  if (r !== null && r < weak) flags.push({ kind: 'does-not-tell-apart' });
  for (const { id, key, count } of choices) {
    const pull =
      !key && rows.length >= enoughAnswers.discrimination
        ? correlateWithRest(rows, ({ choice }) => Number(choice === id))
        : null;
    if (pull !== null && pull > weak) flags.push({ kind: 'strong-choose-wrong', choice: id });
    if (rows.length >= enoughAnswers.rareChoice && count < rare * rows.length)
      flags.push({ kind: 'rarely-chosen', choice: id });
  }
  return flags;
}
