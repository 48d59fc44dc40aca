/** Whether a screen, or a key of a link, is about the second line of business. */
export const isSecond = (step: string) => step.startsWith('2.');

/** A screen or a key without its line. */
export const withoutLine = (step: string) => step.replace(/^2\./, '');
