/** The answers that the page shows, as `tellAnswers` was told them; empty before that. */
export const toldAnswers = (): string => document.documentElement.dataset.link ?? '';

/** Whether a link's fragment holds more than its version. */
export const holdsAnswers = (fragment: string): boolean => fragment.includes('&');
