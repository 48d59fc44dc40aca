import type { QuizNumbers } from '../codes/numbered-quiz.ts';

/** A question as the class page shows it. */
export interface ClassItem {
  readonly id: string;
  readonly stem: string;
  /** Completes "You can …"; empty for what is not taught here. */
  readonly can: string;
  /** Present on items that show how much comes from luck: they ask about something that is not taught. */
  readonly control?: true;
  /** In the order in which the pages show them. */
  readonly choices: readonly { readonly id: string; readonly text: string; readonly key: boolean }[];
}

/** Everything that the class page needs to count codes: numbers, and the words of their items. */
export interface ClassWords {
  readonly numbers: QuizNumbers;
  readonly items: readonly ClassItem[];
  /** In course order. */
  readonly lessons: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}
