import { escapes, levels } from './levels.ts';
import type { Answer, Sheet, Structure } from './schema.ts';

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

/** Parts of a link that belong to it but are not answers of the first line of business, such as `word` and `2.name`. */
export type Rest = readonly (readonly [key: string, value: string])[];

export interface ParsedAnswers {
  readonly sheet: Sheet;
  readonly ignored: readonly Ignored[];
  readonly version: LinkVersion;
  readonly rest: Rest;
}

/** Longest text in a link, such as the name of a line of business, in characters. */
const longestText = 40;

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

/** Keys of `Rest` in the order a link has them, with what each may hold. */
function restKeys({ questions }: Structure): Map<string, 'text' | 'answer'> {
  return new Map([
    ...(['lines', 'share', 'name', '2.name'] as const).map((key) => [key, 'text'] as const),
    ...questions.map(({ id }) => [`2.${id}`, 'answer'] as const),
    ['word', 'text'],
  ]);
}

const isShortText = (value: string) => value !== '' && [...value].length <= longestText;

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
  const extra = restKeys(structure);
  const sheet: Record<string, Answer> = {};
  const rest = new Map<string, string>();
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  let version: number | null = null;

  for (const pair of text.replace(/^[#?]/, '').split('&')) {
    if (pair === '') continue;
    const [rawKey = '', ...rawValue] = pair.split('=');
    const key = decode(rawKey);
    const value = decode(rawValue.join('='));
    const ignore = (reason: Ignored['reason']) => ignored.push({ key, value, reason });

    if (key !== 'v' && !graded.has(key) && !extra.has(key)) {
      ignore('unknown');
    } else if (seen.has(key)) {
      ignore('repeated');
    } else if (key === 'v') {
      if (/^[1-9]\d{0,5}$/.test(value)) version = Number(value);
      else ignore('value');
    } else if (graded.has(key)) {
      const answer = answers.get(value);
      if (answer === undefined) ignore('value');
      else sheet[key] = answer;
    } else {
      const isAllowed = extra.get(key) === 'answer' ? answers.has(value) : isShortText(value);
      if (isAllowed) rest.set(key, value);
      else ignore('value');
    }
    seen.add(key);
  }
  return { sheet, ignored, version: versionOf(version, structure.version), rest: [...rest] };
}

/**
 * Write answers as a link's fragment, without `#`: the version, then answers in question order, then the rest.
 *
 * Equal answers give equal text, and `parseAnswers` gives them back.
 *
 * @example
 * formatAnswers(questionnaire, { decide: 'varies', choose: -2 }) // 'v=1&choose=-2&decide=varies'
 */
export function formatAnswers(structure: Structure, sheet: Sheet, rest: Rest = []): string {
  const pairs = [`v=${structure.version}`];
  for (const { id } of structure.questions) {
    const answer = String(Object.hasOwn(sheet, id) ? sheet[id] : '');
    if (answers.has(answer)) pairs.push(`${id}=${answer}`);
  }
  const values = new Map(rest);
  for (const key of restKeys(structure).keys()) {
    const value = values.get(key);
    if (value !== undefined) pairs.push(`${key}=${encodeURIComponent(value.toWellFormed())}`);
  }
  return pairs.join('&');
}
