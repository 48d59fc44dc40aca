import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { distIsFresh, markDist } from './dist-is-fresh.ts';

const later = new Date(Date.now() + 60_000);
const earlier = new Date(Date.now() - 60_000);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  for (const file of ['dist/index.html', 'src/a.ts', 'src/a.test.ts', 'content/lessons/a.mdx']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
    utimesSync(join(root, file), earlier, earlier);
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('distIsFresh is false before a build and true after it', () => {
  expect(distIsFresh(root)).toBe(false);
  markDist(root);
  expect(distIsFresh(root)).toBe(true);
});

it.each(['src/a.ts', 'content/lessons/a.mdx', 'content/lessons'])(
  'distIsFresh is false when %s has changed',
  (path) => {
    markDist(root);
    utimesSync(join(root, path), later, later);
    expect(distIsFresh(root)).toBe(false);
  },
);

it('distIsFresh does not mind tests', () => {
  markDist(root);
  utimesSync(join(root, 'src/a.test.ts'), later, later);
  expect(distIsFresh(root)).toBe(true);
});

it('distIsFresh is false when dist/ was built for another path, or is gone', () => {
  markDist(root);
  vi.stubEnv('BASE_PATH', '/course/');
  expect(distIsFresh(root)).toBe(false);
  vi.unstubAllEnvs();
  rmSync(join(root, 'dist'), { recursive: true });
  expect(distIsFresh(root)).toBe(false);
});
