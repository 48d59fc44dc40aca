import type { Answer, Sheet } from './schema.ts';

/** Turn every graded answer round, so that the customer end becomes the client end; `varies` and `unsure` stay. */
export function swapSheet(sheet: Sheet): Sheet {
  return Object.fromEntries(
    Object.entries(sheet).map(([id, answer]) => [
      id,
      typeof answer === 'number' && answer !== 0 ? (-answer as Answer) : answer,
    ]),
  );
}
