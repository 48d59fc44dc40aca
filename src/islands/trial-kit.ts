/** One download: what a reader may open or try on a result page. Loaded when one of them is first asked for. */
import { loadSheet } from './load-sheet.ts';
import css from './trial-kit.css?url';

export { CardText, StayOrMove, TwoKinds } from './AdviceCards.tsx';
export { AnyAnswer, TrialPreview, TrialStatus } from './ResultTrial.tsx';

/** Load the style sheet of all this. */
export const dress = (): Promise<void> => loadSheet(css);
