import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { placeholders } from './placeholders.ts';

const lesson = 'content/lessons/first-lesson.mdx';
const lint = async (files = smallCourse()) => formatProblems(await lintSources(files, [placeholders]));

it('placeholders accepts the small course', async () => expect(await lint()).toBe(''));

it('placeholders reports text and ids of the scaffold in front matter, body, notes and items', async () => {
  const changes = [
    [lesson, 'Anna needs two things on one day.', '"Write this: one or two sentences."'],
    [lesson, 'Who buys has a name.', 'Who buys has a name. Write this: more.'],
    [lesson, 'claims="only-one"', 'claims="write-this-claim"'],
    [lesson, 'Read the case aloud.', 'Write this: what to do.'],
    ['content/quiz/first-lesson.yaml', 'id: choice-a', 'id: write-this-choice-1'],
  ] as const;
  const files = changes.reduce((course, [path, from, to]) => changedCourse(path, from, to, course), smallCourse());
  expect(await lint(files)).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:14  pair.scene
        found    “Write this”, which is not written yet
        allowed  the author’s own text or id

    content/lessons/first-lesson.mdx:51  GuessFirst Notes
        found    “Write this”, which is not written yet
        allowed  the author’s own text or id

    content/lessons/first-lesson.mdx:62  Idea
        found    “Write this”, which is not written yet
        allowed  the author’s own text or id

    content/lessons/first-lesson.mdx:115  Cited
        found    “write-this-claim”, which is not written yet
        allowed  the author’s own text or id

    content/quiz/first-lesson.yaml:16  items[first-guess].choices[write-this-choice-1].id
        found    “write-this-choice-1”, which is not written yet
        allowed  the author’s own text or id"
  `);
});
