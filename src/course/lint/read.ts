import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it is written: its path from the project's root, with `/`, and its text. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
}

/** Read every file below `content/` of the project at `root`, in the order of their paths. */
export function readContent(root: string): RawFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(join(root, '/').length).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
