import type { Slide } from '../../domain/deck/deck.ts';
import type { Presentation } from '../../domain/deck/presentation.ts';

/** The round that is counted on a question's slide at this step; null where nothing is counted. */
export function roundAt(slide: Slide, { cursor, opened }: Presentation): 1 | 2 | null {
  if (slide.id !== cursor.slide || !slide.item || /^(ask|answer|why|debrief)$/.test(cursor.step)) return null;
  if (cursor.step === 'vote') return 1;
  const asksAgain = slide.steps.includes('vote-again') && (!slide.offered?.length || opened.includes(slide.id));
  return cursor.step === 'discuss' ? null : asksAgain ? 2 : 1;
}
