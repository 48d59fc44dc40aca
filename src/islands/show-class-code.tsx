import { render } from 'preact';
import { type Handover, learnerCode } from '../domain/codes/learner-code.ts';
import { ClassCode } from './ClassCode.tsx';
import css from './class-code.css?url';
import { loadSheet } from './load-sheet.ts';
import type { QuizFiles } from './quiz-files.ts';

/** What a code of each kind holds, as a sentence. */
export const holds: Record<Handover['kind'], string> = {
  lesson: 'It holds your first answers to this check.',
  before: 'It holds your answers to the first test.',
  'before-after': 'It holds your answers to both tests.',
  side: 'It holds the side of this result, and no answer.',
};

/** Draw a learner's code into an empty element. Rejects when the numbers cannot be had. */
export async function showClassCode(into: HTMLElement, handover: Handover, files: QuizFiles): Promise<void> {
  const [numbers] = await Promise.all([files.numbers(), loadSheet(css)]);
  const code = learnerCode(handover, numbers);
  if (!code) throw new Error(`no number for ${handover.kind} ${handover.of}`);
  render(<ClassCode code={code} holds={holds[handover.kind]} takesFocus />, into);
}
