import { type Response, type ScorableItem, scoreItem } from './score.ts';

/** How one choice is shown after an answer. */
export type ChoiceFeedback = { id: string; verdict: 'correct' | 'not-this-one' | 'other'; yours: boolean };

/** All choices in the order given, each with its verdict; the reasons stand with the choices. Empty when unanswered. */
export function feedbackFor(item: ScorableItem, response: Response): ChoiceFeedback[] {
  const score = scoreItem(item, response);
  if (score.kind === 'unanswered') return [];
  return item.choices.map(({ id }) => ({
    id,
    verdict: id === score.key ? 'correct' : id === score.chosen ? 'not-this-one' : 'other',
    yours: id === score.chosen,
  }));
}
