import { describe, expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { forms } from './forms.ts';
import { knownIds } from './known-ids.ts';

const path = 'content/quiz/forms.yaml';
const lint = async (files = smallCourse()) => formatProblems(await lintSources(files, [forms, knownIds]));

describe('forms', () => {
  it('forms accepts the small course', async () => expect(await lint()).toBe(''));

  it('forms reports an item that stands in both forms, and the one that stands in none', async () => {
    expect(await lint(changedCourse(path, 'second-form-b-1,', 'second-form-a-1,'))).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:3  forms[b].scored
          found    second-form-a-1, which form a has
          allowed  each item once

      content/quiz/forms.yaml:395  items[second-form-b-1]
          found    an item that stands in no form
          allowed  each item in one form"
    `);
  });

  it('forms reports a list that is too short', async () => {
    expect(await lint(changedCourse(path, 'second-form-b-1, ', ''))).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:3  forms[b].scored
          found    a list of 9
          allowed  exactly 10 entries

      content/quiz/forms.yaml:395  items[second-form-b-1]
          found    an item that stands in no form
          allowed  each item in one form"
    `);
  });

  it('forms reports an id that does not exist', async () => {
    expect(await lint(changedCourse(path, 'second-form-b-1,', 'second-from-b-1,'))).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:3  forms[b].scored
          found    second-from-b-1
          allowed  an item of content/quiz/
          did you mean  second-form-b-1

      content/quiz/forms.yaml:395  items[second-form-b-1]
          found    an item that stands in no form
          allowed  each item in one form"
    `);
  });

  it('forms reports a scored item among the controls, and an item of a lesson among the scored', async () => {
    const swapped = changedCourse(path, '[first-control-a-0,', '[first-form-a-0,');
    const files = changedCourse(path, 'scored: [first-form-a-0,', 'scored: [first-guess,', swapped);
    expect(await lint(files)).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:2  forms[a].scored
          found    first-guess, of place guess
          allowed  items of place form

      content/quiz/forms.yaml:2  forms[a].controls
          found    first-form-a-0, of place form
          allowed  items of place control

      content/quiz/forms.yaml:305  items[first-control-a-0]
          found    an item that stands in no form
          allowed  each item in one form"
    `);
  });

  it('forms reports an item of a form in a lesson’s file', async () => {
    const files = changedCourse('content/quiz/first-lesson.yaml', 'place: practice', 'place: form');
    expect(await lint(files)).toMatchInlineSnapshot(`
      "content/quiz/first-lesson.yaml:126  items[first-practice].place
          found    place: form
          allowed  guess | check | practice | twin; items of the forms are in content/quiz/forms.yaml"
    `);
  });

  it('forms reports a control that belongs to a lesson', async () => {
    expect(await lint(changedCourse(path, 'lesson: none', 'lesson: first-lesson'))).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:307  items[first-control-a-0].lesson
          found    first-lesson
          allowed  none: a control asks about something that this site does not teach"
    `);
  });

  it('forms reports forms of different lessons', async () => {
    const file = smallCourse().find((each) => each.path === path)?.text ?? '';
    const changed = file.replaceAll(
      /(id: second-form-a-\d\n.*\n *)lesson: second-lesson\n *objective: second-use/g,
      '$1lesson: first-lesson\n    objective: first-use',
    );
    expect(await lint(changedCourse(path, file, changed))).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:1  forms
          found    10 scored items of first-lesson in form a, 5 in form b
          allowed  a difference of at most 1

      content/quiz/forms.yaml:1  forms
          found    0 scored items of second-lesson in form a, 5 in form b
          allowed  a difference of at most 1"
    `);
  });

  it('forms are missed when every lesson is written, and not before', async () => {
    const without = smallCourse().filter((file) => file.path !== path);
    expect(await lint(without)).toBe('');
    const third = '      - id: third-lesson\n        title: A third look\n        question: Who is right?\n';
    expect(await lint(changedCourse('content/course.yaml', third, '', without))).toMatchInlineSnapshot(`
      "content/quiz/forms.yaml:1  the whole file
          found    no such file
          allowed  the two test forms"
    `);
  });
});
