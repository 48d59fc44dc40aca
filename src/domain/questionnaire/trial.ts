import { assessAlone } from './assess-alone.ts';
import type { Ok, Sheet, Structure } from './schema.ts';

/** A result as it is, and as it would be with some answers changed. */
export interface Trial {
  readonly now: Ok;
  readonly after: Ok;
  /** In one sentence what would change: the side, and how sure it would be. */
  readonly sentence: string;
}

const surenessWords = { clear: 'clear', 'fairly clear': 'fairly clear', 'close call': 'a close call' } as const;

/** What the answers of a result do, as the end of a sentence: “lean towards clients”. */
export function sideInWords({ side, strong, mixedKind }: Pick<Ok, 'side' | 'strong' | 'mixedKind'>): string {
  if (side === 'mixed') return mixedKind === 'both-ways' ? 'pull both ways' : 'sit between the two';
  return `lean ${strong ? 'strongly ' : ''}towards ${side}s`;
}

/** How sure a result is, as the end of a sentence: “a close call”. */
export function surenessInWords({ sure }: Pick<Ok, 'sure'>): string {
  return surenessWords[sure];
}

/** A position with two decimals and its sign: “−0.20”, “0.00”, “+0.33”. */
export function formatPosition(S: number): string {
  const digits = Math.abs(S).toFixed(2);
  if (Number(digits) === 0) return digits;
  return `${S < 0 ? '−' : '+'}${digits}`;
}

/**
 * What some other answers would make of a result; null when there are too few answers for one.
 *
 * `what` names the change at the start of the sentence: “With this answer”.
 */
export function tryAnswers(structure: Structure, sheet: Sheet, changes: Sheet, what: string): Trial | null {
  const now = assessAlone(structure, sheet);
  const next = assessAlone(structure, { ...sheet, ...changes });
  if (now.status !== 'ok' || next.status !== 'ok') return null;
  const [before, after] = [sideInWords(now), sideInWords(next)];
  const sentence = `${what}, your answers would ${before === after ? 'still ' : ''}${after}: ${surenessInWords(next)}.`;
  return { now, after: next, sentence };
}
