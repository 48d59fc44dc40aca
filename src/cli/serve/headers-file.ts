/** One block of a `_headers` file: what to set and what to take back on the paths that match. */
export interface HeaderRule {
  /** `*` stands for any text, slashes too. */
  pattern: string;
  set: { name: string; value: string }[];
  remove: string[];
}

/**
 * Parse a `_headers` file as static hosts read it: a path in the first column, then indented `Name: value`,
 * or `! Name` to take back what an earlier block set. Lines starting with `#` are comments.
 *
 * Throws an `Error` that names the line that is neither.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, set: [], remove: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, removed] = /^!\s*([\w-]+)$/.exec(content) ?? [];
    const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(content) ?? [];
    if (rule && removed) rule.remove.push(removed);
    else if (rule && name && value) rule.set.push({ name, value });
    else throw new Error(`_headers:${index + 1}  found “${content}”; allowed: a path, or below one “Name: value”`);
  }
  return rules;
}

/** Headers for a path of the site (`/quiz/`), by name. A header set by several rules is joined with commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set, remove } of rules) {
    if (!matches(pattern, path)) continue;
    for (const name of remove) headers.delete(name);
    for (const { name, value } of set) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 's').test(path);
}
