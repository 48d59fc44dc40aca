import { plainText } from '../../domain/text/inline.ts';

/** Words in a line of text: runs of letters and digits; mark-up, dashes and signs are none. */
export function countWords(text: string | undefined): number {
  return plainText(text ?? '').match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
