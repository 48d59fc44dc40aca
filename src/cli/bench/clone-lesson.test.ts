import { describe, expect, it } from 'vitest';
import { cloneLesson, plainLesson } from './clone-lesson.ts';

const lesson = {
  id: 'two-counters',
  mdx: `---
objectives:
  - id: sort-cases
    text: sort {client} cases
earlier: will-and-book
---

<Idea>
  A <Customer>customer</Customer> buys.<Cite claim="two-counters" />
</Idea>
`,
  quiz: `items:
  - id: song-book
    lesson: two-counters
    objective: sort-cases
    stem: Who buys a song-book-cover?
`,
};

describe('cloneLesson', () => {
  it('cloneLesson renames the lesson, its items and its objectives, and nothing else', () => {
    const clone = cloneLesson(lesson, 'made-1');
    expect(clone.mdx).toBe(lesson.mdx.replace('id: sort-cases', 'id: sort-cases-made-1'));
    expect(clone.quiz).toBe(`items:
  - id: song-book-made-1
    lesson: made-1
    objective: sort-cases-made-1
    stem: Who buys a song-book-cover?
`);
  });
});

describe('plainLesson', () => {
  it('plainLesson keeps the words and drops tags, braces and ids', () => {
    const text = plainLesson(lesson);
    expect(text).toContain('A customer buys.');
    expect(text).toContain('sort client cases');
    expect(text).toContain('Who buys a song-book-cover?');
    expect(text).not.toMatch(/[<>{}]|will-and-book/);
  });
});
