import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from './read.ts';
import { readSite } from './rendered/pages.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const folder of ['content/quiz', 'dist/lessons/one']) mkdirSync(join(root, folder), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

it('readContent(root) reads all files below content/, in order, with one kind of line end', () => {
  writeFileSync(join(root, 'content/quiz/b.yaml'), 'b: 1\r\nc: 2\r\n');
  writeFileSync(join(root, 'content/a.yaml'), 'a: 1\n');
  writeFileSync(join(root, 'content/.hidden'), '');
  expect(readContent(root)).toEqual([
    { path: 'content/a.yaml', text: 'a: 1\n' },
    { path: 'content/quiz/b.yaml', text: 'b: 1\nc: 2\n' },
  ]);
});

it('readSite(dist, base) reads pages with the lines of their elements, names all files, and completes the base', () => {
  writeFileSync(join(root, 'dist/lessons/one/index.html'), '<!doctype html>\n<p id="a">A\n<img src="/b.svg">');
  writeFileSync(join(root, 'dist/b.svg'), '<svg/>');
  const site = readSite(join(root, 'dist'), 'course', 'https://example.org/course/');
  expect([...site.files]).toEqual(['b.svg', 'lessons/one/index.html']);
  expect(site).toMatchObject({ base: '/course/', origin: 'https://example.org' });
  expect(site.pages.map(({ path }) => path)).toEqual(['lessons/one/index.html']);
  expect(site.pages[0]?.elements).toContainEqual({ tag: 'img', line: 3, attributes: { src: '/b.svg' } });
});
