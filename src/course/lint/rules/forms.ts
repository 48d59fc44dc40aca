import { counted } from '../counted.ts';
import { formsFile, type ItemEntry, type LintCourse, outlineLessons, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { type Path, problemAt } from '../yaml-source.ts';

/** How far the two forms may differ in their number of scored items from one lesson. */
const tolerance = 1;

/**
 * The two test forms are parallel: no item stands in both or twice, scored items are of place form and come about
 * equally often from each lesson, controls are of place control, and every item of the file is used. A course whose
 * lessons are all written has its forms.
 */
export function forms(course: LintCourse): Problem[] {
  if (!course.forms) return missing(course);
  return [...repeats(course), ...places(course), ...unused(course), ...balance(course)];
}

function missing(course: LintCourse): Problem[] {
  const written = course.lessons.map(({ id }) => id);
  const lessons = outlineLessons(course);
  if (lessons.length === 0 || lessons.some(({ id }) => !written.includes(id))) return [];
  return [{ file: formsFile, line: 1, where: 'the whole file', found: 'no such file', allowed: 'the two test forms' }];
}

/** Every place of a form that names an item. */
function uses({ forms: entry, items }: LintCourse) {
  return present(entry?.data.forms).flatMap(([form, f]) =>
    (['scored', 'controls'] as const).flatMap((list) =>
      present(form[list]).map(([id, i]) => ({
        form: form.id ?? String(f + 1),
        list,
        id,
        path: ['forms', f, list, i] satisfies Path,
        item: items.find(({ data }) => data.id === id),
      })),
    ),
  );
}

/** A problem of one place in a form, named by its list and reported at its line. */
function at({ forms: entry }: LintCourse, path: Path, text: Pick<Problem, 'found' | 'allowed'>): Problem[] {
  if (!entry) return [];
  return [{ ...problemAt(entry.source, path.slice(0, -1), text), line: entry.source.lineAt(path) }];
}

function repeats(course: LintCourse): Problem[] {
  const all = uses(course);
  return all.flatMap(({ id, path }, n) => {
    const first = all.slice(0, n).find((use) => use.id === id);
    return first ? at(course, path, { found: `${id}, which form ${first.form} has`, allowed: 'each item once' }) : [];
  });
}

function places(course: LintCourse): Problem[] {
  const inForms = uses(course).flatMap(({ id, list, item, path }) => {
    const allowed = list === 'scored' ? 'form' : 'control';
    if (!item?.data.place || item.data.place === allowed) return [];
    return at(course, path, { found: `${id}, of place ${item.data.place}`, allowed: `items of place ${allowed}` });
  });
  const isForForms = ({ data }: ItemEntry) => data.place === 'form' || data.place === 'control';
  const astray = course.items
    .filter((item) => item.data.place && (item.fileLesson === undefined) !== isForForms(item))
    .map(({ source, path, data, fileLesson }) =>
      problemAt(source, [...path, 'place'], {
        found: `place: ${data.place}`,
        allowed:
          fileLesson === undefined
            ? 'form | control in this file'
            : `guess | check | practice | twin; items of the forms are in ${formsFile}`,
      }),
    );
  return [...inForms, ...astray];
}

function unused(course: LintCourse): Problem[] {
  const used = uses(course).map(({ id }) => id);
  return course.items
    .filter(({ fileLesson, data }) => fileLesson === undefined && data.id !== undefined && !used.includes(data.id))
    .map(({ source, path }) =>
      problemAt(source, path, { found: 'an item that stands in no form', allowed: 'each item in one form' }),
    );
}

/** Scored items from each lesson, in one form and the other. */
function balance(course: LintCourse): Problem[] {
  const [a, b] = present(course.forms?.data.forms);
  if (!course.forms || !a || !b) return [];
  const { source } = course.forms;
  const scored = uses(course).filter(({ list, item }) => list === 'scored' && item?.data.lesson !== undefined);
  const count = (form: number, lesson: string | undefined) =>
    scored.filter(({ path, item }) => path[1] === form && item?.data.lesson === lesson).length;
  return [...new Set(scored.map(({ item }) => item?.data.lesson))]
    .map((lesson) => ({ lesson, inA: count(a[1], lesson), inB: count(b[1], lesson) }))
    .filter(({ inA, inB }) => Math.abs(inA - inB) > tolerance)
    .map(({ lesson, inA, inB }) =>
      problemAt(source, ['forms'], {
        found: `${counted(inA, 'scored item')} of ${lesson} in form ${a[0].id}, ${inB} in form ${b[0].id}`,
        allowed: `a difference of at most ${tolerance}`,
      }),
    );
}
