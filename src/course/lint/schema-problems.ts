import type { z } from 'zod';
import { closestWord } from '../../domain/questionnaire/closest-word.ts';
import type { Problem } from './problem.ts';
import { isRecord, type Path, problemAt, type YamlSource } from './yaml-source.ts';

/**
 * Content as far as it fits its schema: whatever is present has the right type, anything may be missing.
 * Entries of a list keep their positions, so a bad one leaves a hole.
 */
export type Draft<T> = T extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

/** Check a file against its schema: every problem, and the data without the values of a wrong type. */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { data: Draft<T> | undefined; problems: Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { data: source.data as Draft<T>, problems: [] };
  const issues = result.error.issues;
  return {
    data: prune(source.data, issues) as Draft<T> | undefined,
    problems: issues.flatMap((issue) => describe(issue, schema, source)),
  };
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, source: YamlSource): Problem[] {
  const value = valueAt(source.data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path, source.data);
    const present = isRecord(value) ? Object.keys(value) : [];
    return issue.keys.map((key) =>
      problemAt(source, [...issue.path, key], {
        found: `a key that nothing reads: ${key}`,
        allowed: known.join(', '),
        // A key that is already there was hardly meant again.
        didYouMean: closestWord(
          key,
          known.filter((name) => !present.includes(name)),
        ),
      }),
    );
  }
  const values = valuesOf(issue);
  const didYouMean = values && typeof value === 'string' ? closestWord(value, values) : undefined;
  return [problemAt(source, issue.path, { found: found(issue, value), allowed: allowed(issue), didYouMean })];
}

/** The values that a fixed list allows, also the list of types that says which other keys there are. */
function valuesOf(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return isUnknownType(issue) && 'options' in issue ? issue.options?.map(String) : undefined;
}

function isUnknownType(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueInvalidUnion {
  return issue.code === 'invalid_union' && issue.discriminator !== undefined;
}

function found(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return `a group of keys: ${Object.keys(value).join(', ')}`;
  if (typeof value !== 'string') return String(value);
  if (issue.code === 'too_big') return `${value.length} characters`;
  return value === '' ? 'an empty text' : value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

const typeWords: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

const formatWords: Record<string, string> = {
  date: 'a day such as 2026-11-21',
  url: 'a web address that begins with https://',
};

function allowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return formatWords[issue.format] ?? issue.message;
    case 'too_small':
      return sizeWords(issue.origin, issue.exact ? 'exactly' : 'at least', issue.minimum);
    case 'too_big':
      return sizeWords(issue.origin, issue.exact ? 'exactly' : 'at most', issue.maximum);
    case 'invalid_union':
      return (
        valuesOf(issue)?.join(' | ') ?? ([...new Set(issue.errors.flat().map(allowed))].join(' | ') || issue.message)
      );
    default:
      return issue.message;
  }
}

function sizeWords(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'string' && size === 1) return 'a text that is not empty';
  const unit = origin === 'array' ? ` ${size === 1 ? 'entry' : 'entries'}` : origin === 'string' ? ' characters' : '';
  return `${bound} ${size}${unit}`;
}

/** Codes of issues after which the value cannot be used as its type. */
const unusable: readonly string[] = [
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'invalid_key',
  'invalid_element',
];

function prune(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const holder = { root: structuredClone(data) };
  for (const issue of issues) {
    if (!unusable.includes(issue.code)) continue;
    const path: Path = ['root', ...issue.path];
    const parent = valueAt(holder, path.slice(0, -1));
    const key = path.at(-1);
    if (isRecord(parent) && isUnknownType(issue)) keepIdAlone(parent);
    else if (key !== undefined && (Array.isArray(parent) || isRecord(parent))) Reflect.set(parent, key, undefined);
  }
  return holder.root;
}

/** Of something of an unknown type nothing else was checked. */
function keepIdAlone(entry: Record<string, unknown>): void {
  for (const key of Object.keys(entry)) if (key !== 'id' || typeof entry.id !== 'string') delete entry[key];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** What the definition of a schema may hold, whatever its kind. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** Names of the keys that the schema knows at a path of some data. */
function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  let at = unwrap(schema, data);
  for (const [i, key] of path.entries()) {
    const { shape, element, valueType } = at.def as Definition;
    const next = shape?.[String(key)] ?? element ?? valueType;
    if (!next) return [];
    at = unwrap(next, valueAt(data, path.slice(0, i + 1)));
  }
  return Object.keys((at.def as Definition).shape ?? {});
}

/** The schema inside `.optional()`, `.default()` and `.nullable()`, and of several types the one that the data has. */
function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  const { innerType, options } = schema.def as Definition;
  if (innerType) return unwrap(innerType, data);
  const type = isRecord(data) ? data.type : undefined;
  const chosen = options?.find((option) => (option.def as Definition).shape?.type?.safeParse(type).success);
  return chosen ? unwrap(chosen, data) : schema;
}
