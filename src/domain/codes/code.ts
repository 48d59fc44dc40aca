import { hash } from '../quiz/shuffle.ts';
import { bitsPerSymbol, formatSymbol, parseSymbol } from './alphabet.ts';
import { crc8 } from './crc8.ts';

/**
 * What a learner hands over: which quiz, the values of its answers in the quiz's fixed order, and a random part that
 * tells two equal sheets from one sheet handed over twice. No name, no date, no device.
 */
export interface Code {
  /** Number of the quiz, 0 to 255. A number is never used again for another set of items. */
  readonly quiz: number;
  /** Chance, drawn by the caller: 0 to 32767. In a class of 30 with equal answers, two are alike once in 75 times. */
  readonly nonce: number;
  /** 0 for no answer, else 1 to 7. */
  readonly values: readonly number[];
}

/** Why a text is not a code of a known quiz. */
export type CodeProblem = 'characters' | 'length' | 'check' | 'version' | 'quiz';

export type ParsedCode = { readonly code: Code } | { readonly problem: CodeProblem };

const version = 1;
const versionBits = 4;
const quizBits = 8;
const nonceBits = 15;
const valueBits = 3;
const checkBits = 8;
const groupLength = 4;

/** How many different random parts there are. */
export const nonces = 2 ** nonceBits;

/** The random part that belongs to some chance already drawn, such as the ids of a learner's answers: always the same. */
export function nonceOf(drawn: string): number {
  return hash(drawn) % nonces;
}

const toBits = (value: number, length: number) =>
  Array.from({ length }, (_, index) => (value >> (length - 1 - index)) & 1);
const fromBits = (bits: readonly number[]) => bits.reduce((value, bit) => value * 2 + bit, 0);

/** Zero bits that fill the last symbol. */
function paddingFor(values: number): number {
  const used = versionBits + quizBits + nonceBits + valueBits * values + checkBits;
  return (bitsPerSymbol - (used % bitsPerSymbol)) % bitsPerSymbol;
}

/** Symbols of a code with so many values, without hyphens. */
export function codeLength(values: number): number {
  return (versionBits + quizBits + nonceBits + valueBits * values + paddingFor(values) + checkBits) / bitsPerSymbol;
}

/** Write a code in groups of four symbols: `2485-7057-63`. Numbers out of range are a mistake of the caller and throw. */
export function formatCode({ quiz, nonce, values }: Code): string {
  const allFit =
    isBetween(quiz, 2 ** quizBits) && isBetween(nonce, nonces) && values.every((value) => isBetween(value, 8));
  if (!allFit) throw new RangeError(`no code for quiz ${quiz}, nonce ${nonce}, values ${values.join(' ')}`);
  const data = [
    ...toBits(version, versionBits),
    ...toBits(quiz, quizBits),
    ...toBits(nonce, nonceBits),
    ...values.flatMap((value) => toBits(value, valueBits)),
    ...toBits(0, paddingFor(values.length)),
  ];
  const bits = [...data, ...toBits(crc8(data), checkBits)];
  const written = Array.from({ length: bits.length / bitsPerSymbol }, (_, index) =>
    formatSymbol(fromBits(bits.slice(index * bitsPerSymbol, (index + 1) * bitsPerSymbol))),
  ).join('');
  return (written.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-');
}

const isBetween = (value: number, end: number) => Number.isInteger(value) && value >= 0 && value < end;

/**
 * Read one code, in any case, with or without hyphens and spaces. Never throws.
 *
 * @param valuesOf how many values a quiz's code holds; undefined for a quiz that is not known
 */
export function parseCode(text: string, valuesOf: (quiz: number) => number | undefined): ParsedCode {
  const bits: number[] = [];
  for (const character of text) {
    if (character === '-' || /\s/.test(character)) continue;
    const symbol = parseSymbol(character);
    // Most words of a chat end here, at their first letter that no code has.
    if (symbol === null) return { problem: 'characters' };
    for (let bit = bitsPerSymbol - 1; bit >= 0; bit -= 1) bits.push((symbol >> bit) & 1);
  }
  const head = versionBits + quizBits + nonceBits;
  if (bits.length < head + checkBits) return { problem: 'length' };
  const data = bits.slice(0, -checkBits);
  if (crc8(data) !== fromBits(bits.slice(-checkBits))) return { problem: 'check' };
  if (fromBits(data.slice(0, versionBits)) !== version) return { problem: 'version' };
  const quiz = fromBits(data.slice(versionBits, versionBits + quizBits));
  const count = valuesOf(quiz);
  if (count === undefined) return { problem: 'quiz' };
  if (bits.length !== codeLength(count) * bitsPerSymbol) return { problem: 'length' };
  const body = data.slice(head);
  if (body.slice(count * valueBits).includes(1)) return { problem: 'check' };
  return {
    code: {
      quiz,
      nonce: fromBits(data.slice(versionBits + quizBits, head)),
      values: Array.from({ length: count }, (_, index) =>
        fromBits(body.slice(index * valueBits, (index + 1) * valueBits)),
      ),
    },
  };
}
