import type { ResultWords } from './result-words.ts';
import { saidIn } from './said.ts';
import type { DimensionId, Profile, Sheet } from './schema.ts';

/** One row of a result's profile. */
export interface ProfileRowWords {
  readonly id: DimensionId;
  readonly name: string;
  /** −1 customer end to 1 client end; null without an answer. */
  readonly m: number | null;
  /** The owner's own answers behind it, in a few words each. */
  readonly said: readonly string[];
}

/** The rows of a result's profile, in table order, each with the answers that made it. */
export function profileRows(words: ResultWords, sheet: Sheet, profile: Profile): ProfileRowWords[] {
  return words.dimensions.map(({ id, name }) => ({
    id,
    name,
    m: profile[id] ?? null,
    said: saidIn(words, sheet, id).map(({ short }) => short),
  }));
}
