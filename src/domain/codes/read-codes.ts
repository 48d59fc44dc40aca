import { type Code, type CodeProblem, codeLength, formatCode, parseCode } from './code.ts';

/** A code found in a text, with the line it stands on, from 1. */
export interface FoundCode extends Code {
  readonly line: number;
  /** The code as this site writes it. */
  readonly text: string;
}

/** Something that looks like a code and is none. */
export interface RefusedCode {
  readonly line: number;
  /** As somebody typed it: never trust it. */
  readonly text: string;
  readonly problem: CodeProblem;
}

export interface ReadCodes {
  readonly codes: readonly FoundCode[];
  readonly refused: readonly RefusedCode[];
  /** Codes that stood there before, counted once. */
  readonly repeated: number;
}

/** Letters and digits, joined by single hyphens. */
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** What phones and word processors make of a hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g;

/** Shortest code there can be: a quiz of one item. */
const shortest = codeLength(1);
const longest = codeLength(60);

/** Groups of four with a last one of up to four: how codes are written, whatever is in the groups. */
const grouped = /^[\p{L}\p{N}]{4}(-[\p{L}\p{N}]{4})+(-[\p{L}\p{N}]{1,3})?$/u;

/**
 * Whether a word that is not a code was meant as one: written in groups, or one long mix of digits and letters.
 * Dates, times, telephone numbers and words of a language are none.
 */
function looksMeant(text: string): boolean {
  const length = text.replace(/[- ]/g, '').length;
  if (length < shortest - 1 || length > longest + 1) return false;
  if (text.includes('-')) return grouped.test(text);
  const isMixed = /(\d.*){3}/.test(text) && /(\p{L}.*){2}/u.test(text);
  return isMixed && (!text.includes(' ') || grouped.test(text.replaceAll(' ', '-')));
}

/** What may be a code on one line: each word, and what follows the last colon when its groups stand apart. */
function candidates(line: string): string[] {
  const apart = line.slice(line.lastIndexOf(':') + 1).trim();
  return [...(line.match(word) ?? []), ...(apart.includes(' ') ? [apart] : [])];
}

/**
 * Find the codes in pasted text, such as a chat: one or several on a line, with names and chatter round them.
 *
 * Never throws. The order of lines does not matter to what is counted; of equal codes the first is kept.
 *
 * @param valuesOf how many values a quiz's code holds; undefined for a quiz that is not known
 */
export function readCodes(text: string, valuesOf: (quiz: number) => number | undefined): ReadCodes {
  const codes = new Map<string, FoundCode>();
  const refused: RefusedCode[] = [];
  let repeated = 0;
  for (const [index, line] of text
    .replace(dashes, '-')
    .split(/\r\n|\r|\n/)
    .entries()) {
    for (const found of candidates(line)) {
      const parsed = parseCode(found, valuesOf);
      if ('problem' in parsed) {
        if (looksMeant(found)) refused.push({ line: index + 1, text: found, problem: parsed.problem });
        continue;
      }
      const written = formatCode(parsed.code);
      if (codes.has(written)) repeated += 1;
      else codes.set(written, { ...parsed.code, line: index + 1, text: written });
    }
  }
  return { codes: [...codes.values()], refused, repeated };
}
