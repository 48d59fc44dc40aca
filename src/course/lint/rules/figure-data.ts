import { counted } from '../counted.ts';
import { type LessonSource, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/** A figure can be drawn: a table of marks has a cell for every column, and a time line holds the years of its events. */
export function figureData({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap((lesson) => [...marks(lesson), ...timeline(lesson)]);
}

function marks({ source, data }: LessonSource): Problem[] {
  const { columns, rows } = data.figures?.marks ?? {};
  return present(rows)
    .filter(([{ cells }]) => columns !== undefined && cells !== undefined && cells.length !== columns.length)
    .map(([{ cells }, i]) =>
      problemAt(source, ['figures', 'marks', 'rows', i, 'cells'], {
        found: counted(cells?.length ?? 0, 'cell'),
        allowed: `${columns?.length}: one for each column`,
      }),
    );
}

function timeline({ source, data }: LessonSource): Problem[] {
  const { from, to, lanes } = data.figures?.timeline ?? {};
  if (from === undefined || to === undefined) return [];
  return present(lanes).flatMap(([{ events }, lane]) =>
    present(events).flatMap(([{ year }, i]) =>
      year === undefined || (year >= from && year <= to)
        ? []
        : problemAt(source, ['figures', 'timeline', 'lanes', lane, 'events', i, 'year'], {
            found: String(year),
            allowed: `a year from ${from} to ${to}`,
          }),
    ),
  );
}
