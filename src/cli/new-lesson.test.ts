import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lessonParts } from '../domain/course/parts.ts';
import { courseSchema, lessonSchema } from '../domain/course/schema.ts';
import { itemFileSchema } from '../domain/quiz/schema.ts';
import { newLesson } from './new-lesson.ts';

const outline = fileURLToPath(new URL('./new-lesson/course-example.yaml', import.meta.url));
const place = { part: 'use', title: 'A new one: with a colon', question: 'Why?' };
const today = '2026-11-21';

let root: string;
const read = (file: string) => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-lesson-'));
  mkdirSync(join(root, 'content'));
  cpSync(outline, join(root, 'content/course.yaml'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('newLesson', () => {
  it('newLesson writes a lesson and items of the right shape', () => {
    expect(newLesson(root, { id: 'unwritten-one' }, today)).toEqual([
      'content/lessons/unwritten-one.mdx',
      'content/quiz/unwritten-one.yaml',
    ]);
    const [, frontMatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(read('content/lessons/unwritten-one.mdx')) ?? [];
    const lesson = lessonSchema.parse(parse(frontMatter));
    expect(lesson.updated).toBe(today);
    const parts = [...body.matchAll(/^<(\w+)>$/gm)].map(([, component]) => component);
    expect(parts).toEqual(lessonParts.map(({ component }) => component));

    const { items } = itemFileSchema.parse(parse(read('content/quiz/unwritten-one.yaml')));
    expect(items.map((item) => item.place)).toEqual(['guess', 'check', 'check', 'check', 'practice', 'twin', 'twin']);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => item.objective))).toEqual(new Set(lesson.objectives.map(({ id }) => id)));
  });

  it('newLesson leaves the outline alone when the lesson has its place', () => {
    newLesson(root, { id: 'unwritten-one' }, today);
    expect(read('content/course.yaml')).toBe(readFileSync(outline, 'utf8'));
  });

  it('newLesson appends a new lesson to its part and keeps the rest of the outline as it was', () => {
    newLesson(root, { id: 'new-one', place }, today);
    const before = courseSchema.parse(parse(readFileSync(outline, 'utf8')));
    const after = courseSchema.parse(parse(read('content/course.yaml')));
    const { part, ...rest } = place;
    before.parts.find(({ id }) => id === part)?.lessons.push({ id: 'new-one', ...rest });
    expect(after).toEqual(before);
    const added = '      - id: new-one\n        title: "A new one: with a colon"\n        question: Why?\n';
    expect(read('content/course.yaml').replace(added, '')).toBe(readFileSync(outline, 'utf8'));
  });

  it('newLesson never writes over a file', () => {
    newLesson(root, { id: 'unwritten-one' }, today);
    expect(() => newLesson(root, { id: 'unwritten-one' }, today)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Already there: content/lessons/unwritten-one.mdx, content/quiz/unwritten-one.yaml. Nothing was changed.]`,
    );
  });

  it('newLesson names the unwritten lessons and the parts when the id is unknown', () => {
    expect(() => newLesson(root, { id: 'unwriten-one' }, today)).toThrowErrorMatchingInlineSnapshot(`
      [Error: unwriten-one is not in content/course.yaml.
          unwritten lessons  unwritten-one, other-one
          for a new one      add --part <part> --title "…" --question "…", where the part is one of notice, use]
    `);
  });

  it.each([
    [{ id: undefined }, 'Which lesson?'],
    [{ id: 'Two Words' }, 'Two Words is not an id. Allowed: an id of small letters'],
    [{ id: '../escape' }, 'is not an id'],
    [{ id: 'unwritten-one', place }, 'unwritten-one is in content/course.yaml already'],
    [{ id: 'new-one', place: { ...place, part: 'none' } }, 'No part none. Allowed: notice, use'],
  ])('newLesson refuses %o', (lesson, message) => {
    expect(() => newLesson(root, lesson, today)).toThrow(message);
    expect(read('content/course.yaml')).toBe(readFileSync(outline, 'utf8'));
  });
});
