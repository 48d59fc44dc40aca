import { readFileSync } from 'node:fs';
import { countWords } from '../count-words.ts';
import type { LessonSource, LintCourse } from '../lint-course.ts';
import { lineAtOffset, passages } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { type CourseText, yamlTexts } from '../texts.ts';
import { parseHashes, runBreak, wordRuns } from '../word-runs.ts';

/**
 * Hashes of every run of eight words in the five documents, so that their text need not be here. Made once from the
 * documents, each read as one text, by `formatHashes` of its `wordRuns`.
 */
const documents = new URL('../../source-runs.txt', import.meta.url);

/** A marked quotation of up to so many words may be in another’s words. */
const maxQuotation = 25;
const quotation = /“[^”]*”/g;

/** Files and keys that hold other people’s words: short quotations and titles. */
const marked: readonly { file: string; key: string }[] = [
  { file: 'content/claims.yaml', key: 'quote' },
  { file: 'content/sources.yaml', key: 'title' },
  { file: 'content/inventory.yaml', key: 'title' },
];

let hashes: ReadonlySet<number> | undefined;

/** No text shares a run of eight words with the five documents; short marked quotations and titles aside. */
export function copiedRuns(course: LintCourse): Problem[] {
  hashes ??= parseHashes(readFileSync(documents, 'utf8'));
  return sharedRuns(course, hashes);
}

/** The same against any hashes of word runs. */
export function sharedRuns({ sources, unread, lessons }: LintCourse, known: ReadonlySet<number>): Problem[] {
  const texts = [...[...sources, ...unread].flatMap(yamlTexts), ...lessons.flatMap(bodyTexts)];
  return texts.filter((text) => !isMarked(text)).flatMap((text) => sharedIn(text, known));
}

function isMarked({ file, key }: CourseText): boolean {
  return marked.some((each) => each.file === file && each.key === key);
}

/** The passages of a body without what `<Q>` marks as another’s words. */
function bodyTexts({ source, body }: LessonSource): CourseText[] {
  return passages(body).map((passage) => ({
    file: source.path,
    where: passage.kind === 'notes' ? `${passage.part} Notes` : passage.part,
    key: 'body',
    text: passage.spans.map((span) => (span.kind === 'quotation' ? leaveOut(span.text) : span.text)).join(''),
    lineAt: (offset: number) => lineAtOffset(passage, offset),
  }));
}

function leaveOut(quoted: string): string {
  return countWords(quoted) <= maxQuotation ? runBreak.repeat(quoted.length) : quoted;
}

function sharedIn({ file, where, text, lineAt }: CourseText, known: ReadonlySet<number>): Problem[] {
  const shared = wordRuns(text.replaceAll(quotation, leaveOut)).filter(({ hash }) => known.has(hash));
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of shared) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => {
    const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
    return {
      file,
      line: lineAt(start),
      where,
      found: `${countWords(words)} words in a row as in one of the five documents: “${words}”`,
      allowed: `our own words, or a marked quotation of at most ${maxQuotation} words`,
    };
  });
}
