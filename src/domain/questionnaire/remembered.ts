/** What a device remembers: a result link's fragment, without its `#`. */
export interface Remembered {
  readonly fragment: string;
  /** How many answers it holds, over both lines of business. */
  readonly answers: number;
}

/** Keys that are no answers, as `formatAnswers` writes them. */
const notAnswers = /^(v|lines|share|name|2\.name|word)=/;

/**
 * Check stored text. Null when it is not what `formatAnswers` writes, of whatever version: somebody or something
 * else wrote it, and nothing is to be made of it.
 */
export function parseRemembered(text: string): Remembered | null {
  if (text.length > 4000 || !/^v=[1-9]\d*(&[\w.-]+=[\w.!~*'()%-]+)*$/.test(text)) return null;
  return { fragment: text, answers: text.split('&').filter((pair) => !notAnswers.test(pair)).length };
}
