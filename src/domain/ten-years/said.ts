import { compareGuess, type Guess } from './guess.ts';
import type { YearRange } from './income.ts';

/** Money in words: whole, with a real minus sign. */
export function money(value: number): string {
  return Math.round(value).toLocaleString('en-GB').replace(/^-0$/, '0').replace('-', '−');
}

/** Money rounded as a range deserves: to hundreds from a thousand on. */
export function about(value: number): string {
  return money(Math.abs(value) < 1000 ? Math.round(value / 10) * 10 : Math.round(value / 100) * 100);
}

/** What both plans have earned in the end, in words. */
export function endsInWords(a: readonly YearRange[], b: readonly YearRange[], same: boolean): string {
  const [endA, endB] = [a.at(-1), b.at(-1)];
  if (!endA || !endB) return '';
  if (same) return `Both plans now have the same numbers, and both earn about ${about(endB.mean)} in ten years.`;
  const range =
    about(endB.low) === about(endB.high) ? '' : `, mostly between ${about(endB.low)} and ${about(endB.high)}`;
  return `In ten years, plan B earns about ${about(endB.mean)}${range}. Plan A earns about ${about(endA.mean)}.`;
}

/** How a guess turned out, in words; empty without one. */
export function guessInWords(guess: Guess, ranges: readonly YearRange[]): string {
  if (guess.every((value) => value === null)) return '';
  const compared = compareGuess(guess, ranges);
  if (!compared) return 'Set your guess for year 10 too, to compare.';
  const { end, inside, of } = compared;
  const where = end === 'inside' ? 'Your guess ends inside the range' : `Your guess ends ${end} the range`;
  const years =
    inside === 0
      ? 'and is never inside it'
      : inside === of
        ? 'and is inside it all the time'
        : `and is inside it in ${inside} of ${of} years`;
  return `${where} ${years}.`;
}
