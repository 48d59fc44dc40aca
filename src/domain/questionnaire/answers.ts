import { escapes, levels } from './levels.ts';
import { isName } from './line-names.ts';
import type { Answer, Sheet, Structure } from './schema.ts';
import { type LineCount, lineCounts, type PayerWord, payerWords, type Share, shares } from './unscored.ts';

/** One part of a link that was dropped, and why. Key and value are as somebody typed them: never trust them. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  /** `unknown`: no such key; `value`: not allowed for this key; `repeated`: an earlier one was used. */
  readonly reason: 'unknown' | 'value' | 'repeated';
}

/** Which questionnaire a link was made for; `missing` when it does not say so. */
export interface LinkVersion {
  readonly found: number | null;
  readonly is: 'current' | 'older' | 'newer' | 'missing';
}

/**
 * What a link holds beside the answers about the first line of business, by its keys. Only `second` is ever scored,
 * and only when `lines` is `two`; without that it is kept, so that nobody loses answers by a change of mind.
 */
export interface Rest {
  readonly lines?: LineCount;
  readonly share?: Share;
  readonly name?: string;
  readonly '2.name'?: string;
  /** Answers about the second line; in a link, each question's id with `2.` before it. */
  readonly second: Sheet;
  readonly word?: PayerWord;
}

export interface ParsedAnswers {
  readonly sheet: Sheet;
  readonly ignored: readonly Ignored[];
  readonly version: LinkVersion;
  readonly rest: Rest;
}

const answers = new Map<string, Answer>([...levels, ...escapes].map((answer) => [String(answer), answer]));

/** Undo percent-encoding and form spaces; text that is not encoded properly stays as it is. */
export function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced).toWellFormed();
  } catch {
    return spaced.toWellFormed();
  }
}

const isOneOf = (allowed: readonly string[]) => (value: string) => allowed.includes(value);

/** Keys of `Rest` that hold a text, with what each may hold. */
const unscored = new Map<string, (value: string) => boolean>([
  ['lines', isOneOf(lineCounts)],
  ['share', isOneOf(shares)],
  ['name', isName],
  ['2.name', isName],
  ['word', isOneOf(payerWords)],
]);

/** Whether a key of a link is one of `Rest` that holds a text. */
export const isUnscored = (key: string): key is Exclude<keyof Rest, 'second'> => unscored.has(key);

const secondLine = '2.';

function versionOf(found: number | null, current: number): LinkVersion {
  if (found === null) return { found, is: 'missing' };
  return { found, is: found === current ? 'current' : found < current ? 'older' : 'newer' };
}

/**
 * Read the answers in a link's fragment or query, with or without its `#` or `?`. Never throws.
 *
 * Whatever is not understood is left out and named in `ignored`. Of a repeated key the first counts.
 *
 * @example
 * parseAnswers(questionnaire, '#v=1&choose=-2&decide=varies').sheet // { choose: -2, decide: 'varies' }
 */
export function parseAnswers(structure: Structure, text: string): ParsedAnswers {
  const graded = new Set(structure.questions.map(({ id }) => id));
  const sheet: Record<string, Answer> = {};
  const second: Record<string, Answer> = {};
  const rest: Record<string, string> = {};
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  let version: number | null = null;

  for (const pair of text.replace(/^[#?]/, '').split('&')) {
    if (pair === '') continue;
    const [rawKey = '', ...rawValue] = pair.split('=');
    const key = decode(rawKey);
    const value = decode(rawValue.join('='));
    const ignore = (reason: Ignored['reason']) => ignored.push({ key, value, reason });

    const isSecond = key.startsWith(secondLine) && graded.has(key.slice(secondLine.length));
    if (key !== 'v' && !graded.has(key) && !isSecond && !unscored.has(key)) {
      ignore('unknown');
    } else if (seen.has(key)) {
      ignore('repeated');
    } else if (key === 'v') {
      if (/^[1-9]\d{0,5}$/.test(value)) version = Number(value);
      else ignore('value');
    } else if (unscored.has(key)) {
      if (unscored.get(key)?.(value)) rest[key] = value;
      else ignore('value');
    } else {
      const answer = answers.get(value);
      if (answer === undefined) ignore('value');
      else if (isSecond) second[key.slice(secondLine.length)] = answer;
      else sheet[key] = answer;
    }
    seen.add(key);
  }
  return { sheet, ignored, version: versionOf(version, structure.version), rest: { ...rest, second } };
}

/**
 * Write answers as a link's fragment, without `#`: the version, then answers in question order, then the rest.
 *
 * Equal answers give equal text, and `parseAnswers` gives them back. What a link may not hold is left out.
 *
 * @example
 * formatAnswers(questionnaire, { decide: 'varies', choose: -2 }) // 'v=1&choose=-2&decide=varies'
 */
export function formatAnswers({ version, questions }: Structure, sheet: Sheet, rest: Partial<Rest> = {}): string {
  const pairsOf = (own: Sheet, line = '') =>
    questions.flatMap(({ id }) => {
      const answer = String(Object.hasOwn(own, id) ? own[id] : '');
      return answers.has(answer) ? [`${line}${id}=${answer}`] : [];
    });
  const textsOf = (...keys: (keyof Omit<Rest, 'second'>)[]) =>
    keys.flatMap((key) => {
      const value = rest[key];
      return value !== undefined && unscored.get(key)?.(value) ? [`${key}=${encodeURIComponent(value)}`] : [];
    });
  return [
    `v=${version}`,
    ...pairsOf(sheet),
    ...textsOf('lines', 'share', 'name', '2.name'),
    ...pairsOf(rest.second ?? {}, secondLine),
    ...textsOf('word'),
  ].join('&');
}
