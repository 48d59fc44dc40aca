import type { AdviceFetched } from '../domain/questionnaire/advice-words.ts';
import type { Level, QuestionId } from '../domain/questionnaire/schema.ts';

/** The code that shows trials and cards. */
export type TrialKit = typeof import('./trial-kit.ts');

/** What a reader has asked for on a result page, beyond the result. */
export interface TrialState {
  /** Null until something is asked for. */
  readonly kit: TrialKit | null;
  /** The words of the advice; null until a card is opened. */
  readonly advice: AdviceFetched | null;
  /** True when one of them could not be loaded. */
  readonly failed: boolean;
  /** One other answer that is tried, and the id of the control that it was tried from. */
  readonly tried: { readonly at: string; readonly question: QuestionId; readonly to: Level } | null;
  /** `ids` of the line of business that the last trial was about. */
  readonly line: string;
  /** How the last trial ended. */
  readonly ended: 'kept' | 'undone' | null;
  /** Change this, load the code if it is not there, and show the page anew. */
  readonly set: (wanted: Partial<Pick<TrialState, 'tried' | 'line' | 'ended'>>) => void;
  /** The same with the words of the advice. */
  readonly openAdvice: () => void;
}

/** Said when something did not arrive. */
export const notLoaded = 'This could not be loaded. Try again when you are online.';
