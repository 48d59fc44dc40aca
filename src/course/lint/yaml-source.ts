import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Problem } from './problem.ts';

/** Keys and positions (from 0) that lead to a value inside a file. */
export type Path = readonly PropertyKey[];

/** YAML with the way back to its lines. */
export interface YamlSource {
  /** Path of the file from the project's root. */
  readonly path: string;
  readonly data: unknown;
  /** False when the text is not YAML; `data` then holds what could be read. */
  readonly valid: boolean;
  /**
   * Line of the value at a path, or of the nearest thing around it that exists. With a `needle`, the line
   * of its first occurrence inside that value, so that a long text is reported where it matters.
   */
  lineAt(path: Path, needle?: string): number;
}

/** Read YAML that starts at `firstLine` of its file (front matter does not start at 1). */
export function parseYamlSource(
  path: string,
  text: string,
  firstLine = 1,
): { source: YamlSource; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file: path,
    line: lineOf(error.pos[0]),
    where: 'YAML',
    found: error.message,
    allowed: 'valid YAML; a text that holds “: ” or begins with { or * needs quotation marks',
  }));
  const stars = freeAliases(document).map(({ name, offset }) => ({
    file: path,
    line: lineOf(offset),
    where: 'YAML',
    found: `*${name} outside quotation marks`,
    allowed: 'quotation marks around a text that begins with *',
  }));

  const lineAt = (to: Path, needle?: string) => {
    const [start, end] = findRange(document.contents, to);
    const inside = needle === undefined ? -1 : text.slice(start, end).indexOf(needle);
    return lineOf(start + Math.max(0, inside));
  };
  const valid = document.errors.length === 0 && stars.length === 0;
  return { source: { path, data: toData(document), valid, lineAt }, problems: [...problems, ...stars] };
}

/** To YAML, `*word*` at the start of a text is a reference. Those to nothing become texts again. */
function freeAliases(document: Document.Parsed): { name: string; offset: number }[] {
  const free: { name: string; offset: number }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      free.push({ name: alias.source, offset: alias.range?.[0] ?? 0 });
      const text = new Scalar(`*${alias.source}`);
      text.range = alias.range ?? null;
      return text;
    },
  });
  return free;
}

function toData(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return null; // too broken to read; the errors say where
  }
}

/** Start and end offsets of what a path leads to; a map's value starts at its key. */
function findRange(root: ParsedNode | null, path: Path): [number, number] {
  let node: Node | null = root;
  let range: [number, number] = [root?.range?.[0] ?? 0, root?.range?.[2] ?? 0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair || !isScalar(pair.key)) break;
      const start = pair.key.range?.[0] ?? range[0];
      node = isNode(pair.value) ? pair.value : null;
      range = [start, node?.range?.[1] ?? pair.key.range?.[1] ?? start];
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (!isNode(item)) break;
      node = item;
      range = [item.range?.[0] ?? range[0], item.range?.[1] ?? range[1]];
    } else break;
  }
  return range;
}

/**
 * A path in words, with ids in place of positions: `items[cash-sale].choices[by-name].why`. An entry without
 * an `id` is named by its `source`, or by its position from 1.
 */
export function formatPath(data: unknown, path: Path): string {
  let value = data;
  let words = '';
  for (const key of path) {
    const inside = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
    if (Array.isArray(value)) words += `[${nameOf(inside) ?? Number(key) + 1}]`;
    else words += words === '' ? String(key) : `.${String(key)}`;
    value = inside;
  }
  return words === '' ? 'the whole file' : words;
}

/** The path that `formatPath` words lead to; it ends where the data does. A list entry may also be named by its `value`. */
export function findPath(data: unknown, words: string): Path {
  const path: PropertyKey[] = [];
  let value = data;
  for (const [, key, name] of words.matchAll(/([^.[\]]+)|\[([^\]]+)\]/g)) {
    const step = Array.isArray(value) ? value.findIndex((entry) => namesOf(entry).includes(name ?? '')) : (key ?? '');
    if (step === -1) break;
    path.push(step);
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  }
  return path;
}

function namesOf(entry: unknown): string[] {
  return isRecord(entry) ? [entry.id, entry.source, entry.value].map(String) : [];
}

function nameOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  return [entry.id, entry.source].find((name) => typeof name === 'string');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every text in some data with the path to it. */
export function* strings(data: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data)) for (const [i, entry] of data.entries()) yield* strings(entry, [...path, i]);
  else if (isRecord(data)) for (const [key, entry] of Object.entries(data)) yield* strings(entry, [...path, key]);
}

/** Say that something at a path of a YAML file must change. */
export function problemAt(
  source: YamlSource,
  path: Path,
  text: Omit<Problem, 'file' | 'line' | 'where'> & { needle?: string | undefined },
): Problem {
  const { needle, ...rest } = text;
  return { file: source.path, line: source.lineAt(path, needle), where: formatPath(source.data, path), ...rest };
}
