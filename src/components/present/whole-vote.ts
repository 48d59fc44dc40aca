import { questionSteps, type Step } from '../../domain/deck/deck.ts';

/** A question with all its steps; the second vote is there when the presenter asks for it. */
export const wholeVote: { steps: readonly Step[]; offered: readonly Step[] } = {
  steps: questionSteps,
  offered: ['discuss', 'vote-again'],
};
