import { formatProblem, type Kept, keptKeys, quote, type Row, type Rows } from './row.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function kindOf(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Read one answer sheet or a list of them from JSON. An `id` and a `name` are kept. Never throws. */
export function readJson(text: string): Rows {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const problem = `This is not JSON that can be read: ${(error as Error).message}`;
    return { rows: [], problems: [problem], isList: false };
  }
  const isList = Array.isArray(input);
  const problems: string[] = [];
  const rows = (isList ? (input as unknown[]) : [input]).map((sheet, index): Row => {
    const at = isList ? `sheet ${index + 1}` : 'sheet';
    const atKey = (key: string) => `${at}, ${quote(key)}`;
    if (!isObject(sheet)) return { kept: {}, answers: sheet, at, atKey };
    const answers = { ...sheet };
    const kept: Record<string, string | number> = {};
    for (const key of keptKeys) {
      if (!Object.hasOwn(sheet, key)) continue;
      const value = sheet[key];
      delete answers[key];
      if (typeof value === 'string' || typeof value === 'number') kept[key] = value;
      else problems.push(formatProblem(atKey(key), kindOf(value), 'a text or a number'));
    }
    return { kept: kept as Kept, answers, at, atKey };
  });
  return { rows, problems, isList };
}
