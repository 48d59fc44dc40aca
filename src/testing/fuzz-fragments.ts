import { formatAnswers, type ParsedAnswers, parseAnswers } from '../domain/questionnaire/answers.ts';
import { assess } from '../domain/questionnaire/assess.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { escapes, levels } from '../domain/questionnaire/levels.ts';
import type { Sheet, Structure } from '../domain/questionnaire/schema.ts';
import { seededRandom } from '../domain/quiz/seeded-random.ts';

const answerTexts = [...levels, ...escapes].map(String);

/** Values that are near to an answer, hostile, or both. */
const values = [
  ...answerTexts,
  ...[
    '',
    '3',
    '-3',
    '1.0',
    '-0',
    '+1',
    '%2D1',
    '%2B2',
    ' 1',
    '1 ',
    '1e3',
    '1e999',
    'NaN',
    'Infinity',
    'null',
    '٢',
    '−1',
  ],
  ...['%', '%E0%A4%A', '%00', '%ud800', '\ud800', '\udfff', '%F0%9F%92%A9', '\u202e1', '\u0000', '1=1', '1#2', '1;2'],
  ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '{{7*7}}', "' or 1=1 --"],
  ...['9'.repeat(400), 'x'.repeat(41), '😀'.repeat(40), '../../etc', '=cmd()', 'two', 'Shop%20%26%20caf%C3%A9', 'a+b'],
];

/** Keys that are no question: of links, of objects, of nothing. */
const otherKeys = [
  ...['v', 'lines', 'share', 'name', '2.name', 'word', 'change', '2.choose', '2.', '3.choose', 'CHOOSE', 'chose', ''],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__.x', 'choose[]', 'choose.x'],
  ...['%63hoose', '%', 'ch%00oose', 'utm_source', 'main', '\ud800', '<b>'],
];

const glue = ['&&', ';', '?', '#', '=', '\n', ''];

/** A link's fragment or query that may hold anything: half of its parts are right, the rest near to right or hostile. */
export function randomFragment({ questions }: Structure, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const letter = () => String.fromCharCode(Math.floor(random() ** 3 * 0x10000));
  let text = pick(['', '#', '?', '#v=1&', '?v=1&', '##', '#v=99&']);
  for (let parts = Math.floor(random() * 12); parts > 0; parts -= 1) {
    const key = random() < 0.75 ? (pick(questions)?.id ?? '') : pick(otherKeys);
    const value = random() < 0.7 ? pick(answerTexts) : pick(values);
    text += `${key}${random() < 0.95 ? '=' : ''}${value}${random() < 0.9 ? '&' : pick(glue)}`;
  }
  for (let changes = random() < 0.3 ? Math.ceil(random() * 4) : 0; changes > 0; changes -= 1) {
    const at = Math.floor(random() * (text.length + 1));
    text = text.slice(0, at) + letter() + text.slice(at + Math.floor(random() * 3));
  }
  return text;
}

/** What went wrong with a fragment. */
export interface FuzzFailure {
  readonly fragment: string;
  readonly problem: string;
}

export interface FuzzReport {
  readonly tried: number;
  /** How many fragments made the code throw. */
  readonly exceptions: number;
  /** How many gave something that must not be, such as NaN or an answer that there is not. */
  readonly wrong: number;
  /** The first few of both. */
  readonly failures: readonly FuzzFailure[];
}

const answers: readonly unknown[] = [...levels, ...escapes];
const mostFailures = 5;

function hasOddNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Object.is(value, -0);
  return value !== null && typeof value === 'object' && Object.values(value).some(hasOddNumber);
}

/** What must hold of anything that was read from a link; null when it does. */
function problemOf(structure: Structure, ids: ReadonlySet<string>, read: ParsedAnswers, deep: boolean): string | null {
  const { sheet, ignored, rest, version } = read;
  for (const [id, answer] of Object.entries(sheet)) {
    if (!ids.has(id)) return `an answer to ${id}, which is no question`;
    if (!answers.includes(answer) || Object.is(answer, -0)) return `the answer ${String(answer)} to ${id}`;
  }
  if (version.found !== null && !Number.isSafeInteger(version.found)) return `version ${version.found}`;
  if ((formatIgnored(ignored) === '') !== (ignored.length === 0)) return 'a part that was dropped is not named';
  if (!deep) return null;
  const text = formatAnswers(structure, sheet, rest);
  const again = parseAnswers(structure, text);
  if (again.ignored.length > 0 || formatAnswers(structure, again.sheet, again.rest) !== text) {
    return `written as ${text}, which reads otherwise`;
  }
  if (Object.keys(again.sheet).length !== Object.keys(sheet).length) return `written as ${text}, answers were lost`;
  return hasOddNumber(assess(structure, sheet as Sheet)) ? 'a result with NaN, infinity or −0' : null;
}

/**
 * Read this many random fragments and say what went wrong; the same seed gives the same fragments.
 *
 * Every `deepEvery`th is also written back, read again and scored.
 */
export function fuzzFragments(
  structure: Structure,
  count: number,
  { seed = 20261121, deepEvery = 25, read = parseAnswers } = {},
): FuzzReport {
  const random = seededRandom(seed);
  const ids = new Set(structure.questions.map(({ id }) => id));
  const failures: FuzzFailure[] = [];
  let exceptions = 0;
  let wrong = 0;
  for (let index = 0; index < count; index += 1) {
    const fragment = randomFragment(structure, random);
    let problem: string | null;
    try {
      problem = problemOf(structure, ids, read(structure, fragment), index % deepEvery === 0);
      if (problem !== null) wrong += 1;
    } catch (error) {
      problem = String(error);
      exceptions += 1;
    }
    if (problem !== null && failures.length < mostFailures) failures.push({ fragment, problem });
  }
  return { tried: count, exceptions, wrong, failures };
}
