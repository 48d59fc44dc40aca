import { spellCheckDocument } from 'cspell-lib';
import settings from '../../../../cspell.json' with { type: 'json' };
import type { LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { type CourseText, courseTexts } from '../texts.ts';

/** British spelling; the course's own words are in cspell.json. */
export async function spelling(course: LintCourse): Promise<Problem[]> {
  const texts = courseTexts(course);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  // One document for all: opening the dictionaries is what takes time.
  const result = await spellCheckDocument(
    {
      uri: 'content.txt',
      text: texts.map(({ text }) => text).join('\n'),
      languageId: 'plaintext',
      locale: settings.language,
    },
    { generateSuggestions: true, noConfigSearch: true, numSuggestions: 3 },
    { language: settings.language, words: settings.words, maxNumberOfProblems: 10_000, maxDuplicateProblems: 10_000 },
  );
  return result.issues.flatMap((issue) => {
    const index = starts.findLastIndex((start) => start <= issue.offset);
    const text: CourseText | undefined = texts[index];
    if (!text) return [];
    return {
      file: text.file,
      line: text.lineAt(issue.offset - (starts[index] ?? 0)),
      where: text.where,
      found: `the word “${issue.text}”`,
      allowed: 'British spelling, or a word listed in cspell.json',
      didYouMean: issue.suggestions?.slice(0, 3).join(', ') || undefined,
    };
  });
}
