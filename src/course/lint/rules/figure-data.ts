import { messageWords } from '../../../domain/text/telling-words.ts';
import { counted } from '../counted.ts';
import { type LessonSource, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/**
 * A figure can be drawn: a table of marks has a cell for every column, two lives hold the years of its events, each
 * state of the money has a word for every view, and each message has a word that tells.
 */
export function figureData({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap((lesson) => [...marks(lesson), ...twoLives(lesson), ...money(lesson), ...messages(lesson)]);
}

function money({ source, data }: LessonSource): Problem[] {
  const { views, states } = data.figures?.followTheMoney ?? {};
  return present(states)
    .filter(([{ words }]) => views !== undefined && words !== undefined && words.length !== views.length)
    .map(([{ words }, i]) =>
      problemAt(source, ['figures', 'followTheMoney', 'states', i, 'words'], {
        found: counted(words?.length ?? 0, 'word'),
        allowed: `${views?.length}: one for each view`,
      }),
    );
}

function messages({ source, data }: LessonSource): Problem[] {
  return present(data.figures?.tenMessages?.messages)
    .filter(([{ text }]) => text !== undefined && !messageWords(text).some(({ tells }) => tells))
    .map(([, i]) =>
      problemAt(source, ['figures', 'tenMessages', 'messages', i, 'text'], {
        found: 'a message without a word that tells',
        allowed: 'stars around one word or more: *Where* is my order?',
      }),
    );
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

function twoLives({ source, data }: LessonSource): Problem[] {
  const { from, to, lanes } = data.figures?.twoLives ?? {};
  if (from === undefined || to === undefined) return [];
  return present(lanes).flatMap(([{ events }, lane]) =>
    present(events).flatMap(([{ year }, i]) =>
      year === undefined || (year >= from && year <= to)
        ? []
        : problemAt(source, ['figures', 'twoLives', 'lanes', lane, 'events', i, 'year'], {
            found: String(year),
            allowed: `a year from ${from} to ${to}`,
          }),
    ),
  );
}
