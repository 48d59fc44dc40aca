import { isUnscored } from './answers.ts';
import { isSecond, withoutLine } from './line-of-step.ts';
import type { Answers } from './steps.ts';

/** What was said under one key of a link, such as `choose`, `2.choose` or `word`; undefined without an answer. */
export function answerAt({ sheet, rest }: Answers, key: string): string | number | undefined {
  if (isUnscored(key)) return rest[key];
  return isSecond(key) ? rest.second[withoutLine(key)] : sheet[key];
}

function put<T extends object>(record: T, key: string, value: unknown): T {
  const { [key as keyof T]: _, ...others } = record;
  return (value === undefined ? others : { ...others, [key]: value }) as T;
}

/** The same with one answer changed, or taken away when the value is undefined. The value is not checked. */
export function withAnswer({ sheet, rest }: Answers, key: string, value: string | number | undefined): Answers {
  if (isUnscored(key)) return { sheet, rest: put(rest, key, value) };
  if (isSecond(key)) return { sheet, rest: { ...rest, second: put(rest.second, withoutLine(key), value) } };
  return { sheet: put(sheet, key, value), rest };
}
