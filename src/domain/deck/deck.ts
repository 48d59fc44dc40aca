/** What is on a question's slide at each step, in the order of a vote; a plain slide has one step, `show`. */
export const questionSteps = ['ask', 'vote', 'discuss', 'vote-again', 'bars', 'answer', 'why'] as const;
export type QuestionStep = (typeof questionSteps)[number];
export type Step = 'show' | QuestionStep;

/** One idea on the screen. Ids are stable: addresses, notes and printed plans name them. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** A lesson or a composed class as slides in order. */
export interface Deck {
  readonly id: string;
  readonly slides: readonly Slide[];
}

/** A place in a deck: a slide and one of its steps. */
export interface Cursor {
  readonly slide: string;
  readonly step: Step;
}
