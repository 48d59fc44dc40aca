import { render } from 'preact';
import { hasReached, stepsOf } from '../../domain/deck/cursor.ts';
import type { Cursor } from '../../domain/deck/deck.ts';
import type { Presentation } from '../../domain/deck/presentation.ts';
import { countsOf } from '../../domain/deck/room.ts';
import type { AnswerFiles } from './answer-files.ts';
import type { ShownSlide } from './deck-markup.ts';
import { QuestionView } from './QuestionView.tsx';

/** Show a slide's element as it is at a step: what comes later is hidden, and a question shows its vote. */
export function showAtStep(
  slide: ShownSlide,
  element: HTMLElement,
  cursor: Cursor,
  { opened, room }: Presentation,
  answers: AnswerFiles,
): void {
  const steps = stepsOf(slide, opened);
  const nth = steps.indexOf(cursor.step) + 1;
  for (const later of element.querySelectorAll<HTMLElement>('[data-from]')) {
    later.classList.toggle('later', Number(later.dataset.from) > nth);
  }
  const { question } = slide;
  const vote = element.querySelector('.vote');
  if (!question || !vote) return;
  const isAnswered = hasReached(slide, cursor, 'answer');
  if (isAnswered) answers.load(question);
  else answers.forgetFailure(question.item);
  if (!vote.hasAttribute('data-live')) {
    vote.textContent = '';
    vote.toggleAttribute('data-live', true);
  }
  vote.setAttribute('data-step', cursor.step);
  render(
    <QuestionView
      question={question}
      step={cursor.step}
      counts={countsOf(room, question.item)}
      answer={isAnswered ? answers.get(question.item) : undefined}
    />,
    vote,
  );
}
