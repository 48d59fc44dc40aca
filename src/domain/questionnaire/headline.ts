import { answerValue } from './answer-value.ts';
import { positionOf } from './position.ts';
import { isCrossed, rangeOf } from './range.ts';
import type { Ok, Pull, Result, Sheet, Side, Tip, Wording } from './schema.ts';
import { sideOf } from './side.ts';
import { tallySheet } from './tally.ts';

/** A piece of a sentence; `as` says what it names, so that a page can colour or link it. Text is never HTML. */
export interface Segment {
  readonly text: string;
  readonly as?: 'client' | 'customer' | 'dimension' | 'question' | 'option' | 'name';
}

/** Longest headline, in words (C10). */
const longestHeadline = 20;

/** Said under every result (C10). */
export const notAGrade =
  'This describes how the business works today. It is not a grade: both ends are good ways to work.';

/** The text of a sentence without its marks. */
export function formatSegments(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

const plain = (text: string): Segment => ({ text });
const client = (text: string): Segment => ({ text, as: 'client' });
const customer = (text: string): Segment => ({ text, as: 'customer' });

const wordsIn = (segments: readonly Segment[]) => formatSegments(segments).split(/\s+/).length;

function bothWaysHeadline(wording: Wording, pulls: readonly Pull[]): Segment[] {
  const up = pulls.filter(({ c }) => c > 0);
  const down = pulls.filter(({ c }) => c < 0);
  const topics = (some: readonly Pull[]): Segment[] =>
    some.flatMap(({ dim }, index) => {
      const text = wording.dimensions.find(({ id }) => id === dim)?.topic ?? dim;
      return [...(index > 0 ? [plain(' and ')] : []), { text, as: 'dimension' as const }];
    });
  const sentence = (ups: number, downs: number) => [
    plain('Your answers pull both ways: like a '),
    client('client'),
    plain(' business on '),
    ...topics(up.slice(0, ups)),
    plain(', like a '),
    customer('customer'),
    plain(' business on '),
    ...topics(down.slice(0, downs)),
    plain('.'),
  ];
  // The side that pulls more names two dimensions, where the words fit.
  const more = up.reduce((sum, { c }) => sum + c, 0) + down.reduce((sum, { c }) => sum + c, 0) >= 0;
  const long = more ? sentence(2, 1) : sentence(1, 2);
  return wordsIn(long) <= longestHeadline ? long : sentence(1, 1);
}

/** The result in one sentence of at most twenty words (C10), which never says that a business *is* something. */
export function headlineOf(wording: Wording, result: Result): Segment[] {
  if (result.status === 'insufficient') return [plain('There are too few answers for a result yet.')];
  if (result.side === 'mixed') {
    return result.mixedKind === 'both-ways'
      ? bothWaysHeadline(wording, result.pulls)
      : [plain('Your answers sit between the two.')];
  }
  return [
    plain(
      result.strong
        ? 'Your answers describe a business built around '
        : 'Your answers lean towards a business built around ',
    ),
    result.side === 'client' ? client('clients') : customer('customers'),
    plain('.'),
  ];
}

function sideAfter(side: Side): Segment[] {
  if (side === 'mixed') return [plain('sit between the two')];
  return [plain('lean towards '), side === 'client' ? client('clients') : customer('customers')];
}

/** The tip that asks for the smallest change; of equals the first. */
function easiestTip(sheet: Sheet, tips: readonly Tip[]): Tip | undefined {
  const steps = ({ id, to }: Tip) => Math.abs(to - (answerValue(sheet[id]) ?? 0));
  return [...tips].sort((a, b) => steps(a) - steps(b))[0];
}

/**
 * What one tipping answer would do, in words (C10): the question, the other option and the side it leads to.
 *
 * `sheet` is the sheet that the tip belongs to.
 */
export function tippingSentence(wording: Wording, sheet: Sheet, { id, to }: Tip): Segment[] {
  const question = wording.questions.find((candidate) => candidate.id === id);
  const option = question?.options.find(({ value }) => value === to);
  const position = positionOf(tallySheet(wording, { ...sheet, [id]: to }));
  return [
    plain('“'),
    { text: question?.text ?? id, as: 'question' },
    plain('” – if you had said “'),
    { text: option?.text ?? String(to), as: 'option' },
    plain('”, your answers would '),
    ...(position ? sideAfter(sideOf(position)) : []),
    plain('.'),
  ];
}

/** How sure a result is (C10): how many answers would change it, or the easiest one that would. No percentage. */
export function surenessLine(wording: Wording, sheet: Sheet, result: Result): Segment[] {
  if (result.status === 'insufficient') {
    return [plain(`At least ${result.needed} more ${result.needed === 1 ? 'answer is' : 'answers are'} needed.`)];
  }
  const tip = easiestTip(sheet, result.tips);
  const line = tip
    ? [plain('One answer could change this: '), ...tippingSentence(wording, sheet, tip)]
    : [plain(howMany(result.k))];

  const tally = tallySheet(wording, sheet);
  const position = positionOf(tally);
  const crossed = position !== null && isCrossed(rangeOf(wording, tally), position);
  return crossed ? [...line, plain(' Questions you skipped could change it.')] : line;
}

function howMany(k: Ok['k']): string {
  return k === null
    ? 'No set of different answers to these questions would change this.'
    : `It would take ${k} different answers to change this.`;
}

/** Advice to answer for each kind of work separately (C4), said first when five or more answers vary; else empty. */
export function variesLine(result: Result): string {
  return result.status === 'ok' && result.varies >= 5
    ? 'Many answers depend on the job. Try answering for each kind of work separately.'
    : '';
}
