/** `npm run new:lesson -- <id>`: a lesson, its items and its place in the course, ready to be written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Document, isSeq, parseDocument } from 'yaml';
import { type CourseOutline, courseSchema } from '../domain/course/schema.ts';
import { idSchema } from '../domain/text/schema.ts';
import { scaffoldLesson, scaffoldQuiz } from './new-lesson/scaffold.ts';

const usage = `npm run new:lesson -- <id>
npm run new:lesson -- <id> --part <part> --title "…" --question "…"   (for a lesson that content/course.yaml does not list)`;

/** What the author asks for. */
export interface NewLesson {
  id: string | undefined;
  /** Where a lesson that is not in the course yet goes: at the end of this part. */
  place?: { part: string; title: string; question: string } | undefined;
}

/**
 * Write the scaffold of a lesson into the project at `root`; `today` is a calendar day, `2026-11-21`.
 *
 * Returns the files written. Throws an `Error` that says what is allowed, and then has written nothing.
 */
export function newLesson(root: string, { id, place }: NewLesson, today: string): string[] {
  if (!id) throw new Error(`Which lesson?\n${usage}`);
  const { error } = idSchema.safeParse(id);
  if (error) throw new Error(`${id} is not an id. Allowed: ${error.issues[0]?.message}`);

  const files = {
    [`content/lessons/${id}.mdx`]: scaffoldLesson(id, today),
    [`content/quiz/${id}.yaml`]: scaffoldQuiz(id),
  };
  const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new Error(`Already there: ${taken.join(', ')}. Nothing was changed.`);

  const outlineFile = 'content/course.yaml';
  const document = parseDocument(readFileSync(join(root, outlineFile), 'utf8'));
  const course = courseSchema.parse(document.toJS());
  const listed = course.parts.some(({ lessons }) => lessons.some((lesson) => lesson.id === id));
  if (listed && place) throw new Error(`${id} is in ${outlineFile} already: leave out --part, --title and --question`);
  if (!listed && !place) throw new Error(notListed(root, id, course));
  if (place) {
    append(document, course, id, place);
    files[outlineFile] = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }

  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return Object.keys(files);
}

function notListed(root: string, id: string, { parts }: CourseOutline): string {
  const unwritten = parts
    .flatMap(({ lessons }) => lessons.map((lesson) => lesson.id))
    .filter((lesson) => !existsSync(join(root, `content/lessons/${lesson}.mdx`)));
  return `${id} is not in content/course.yaml.
    unwritten lessons  ${unwritten.join(', ') || 'none'}
    for a new one      add --part <part> --title "…" --question "…", where the part is one of ${partIds(parts)}`;
}

function partIds(parts: CourseOutline['parts']): string {
  return parts.map((part) => part.id).join(', ');
}

function append(
  document: Document,
  { parts }: CourseOutline,
  id: string,
  place: NonNullable<NewLesson['place']>,
): void {
  const index = parts.findIndex((part) => part.id === place.part);
  const lessons = document.getIn(['parts', index, 'lessons']);
  if (index < 0 || !isSeq(lessons)) throw new Error(`No part ${place.part}. Allowed: ${partIds(parts)}`);
  lessons.add(document.createNode({ id, title: place.title, question: place.question }));
}

function parseCommandLine(): NewLesson {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    options: { part: text, title: text, question: text },
    allowPositionals: true,
  });
  const { part, title, question } = values;
  const [id, ...rest] = positionals;
  if (rest.length > 0) throw new Error(`One lesson at a time; found also: ${rest.join(' ')}\n${usage}`);
  if (part && title && question) return { id, place: { part, title, question } };
  if (part || title || question)
    throw new Error(`A new place needs all three: --part, --title and --question\n${usage}`);
  return { id };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const files = newLesson(root, parseCommandLine(), new Date().toISOString().slice(0, 10));
    console.log(`Written:
${files.map((file) => `    ${file}`).join('\n')}
Next: replace every “Write this: …”, and every id that begins with write-this (an id is never changed later).
      npm run lint:content   names what is still open; the build waits for it
      npm run dev            shows the lesson as you write`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
