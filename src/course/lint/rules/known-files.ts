import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import { codesFile, formsFile, lessonFile, quizFile, referenceFiles, requiredFiles } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import type { RawFile } from '../read.ts';

/** The files that a course needs are there; a file that nothing reads is probably misnamed (warning). */
export function knownFiles(files: readonly RawFile[]): Problem[] {
  const required: readonly string[] = requiredFiles;
  const known: string[] = [...required, ...referenceFiles, formsFile, codesFile];
  const paths = files.map(({ path }) => path);
  const missing = required
    .filter((path) => !paths.includes(path))
    .map((file) => ({ file, line: 1, where: 'the whole file', found: 'no such file', allowed: 'a file' }));
  const stray = paths
    .filter((path) => !known.includes(path) && !lessonFile.test(path) && !quizFile.test(path))
    .map((file) => ({
      file,
      line: 1,
      where: 'the whole file',
      found: 'a file that nothing reads',
      allowed: [...known, 'content/lessons/<lesson>.mdx', 'content/quiz/<lesson>.yaml'].join(', '),
      didYouMean: closestWord(file, known),
      warning: true,
    }));
  return [...missing, ...stray];
}
