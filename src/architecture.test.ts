import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkImports, checkName } from './testing/check-imports.ts';
import { importLines } from './testing/import-lines.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Paths from the project's root, `src/domain/quiz/score.ts`. */
const files = globSync('src/**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const code = files.filter((file) => /\.(ts|tsx|astro)$/.test(file));

it('every file of src/ imports only what its folder may', () => {
  expect(code.length).toBeGreaterThan(20);
  const read = (file: string) => importLines(file, readFileSync(`${root}${file}`, 'utf8'));
  expect(code.flatMap((file) => checkImports(file, read(file)))).toEqual([]);
});

it('every file of src/ has a name that says what it is', () => {
  expect(files.flatMap(checkName)).toEqual([]);
});
