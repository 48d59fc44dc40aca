import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type NumberedQuiz, numberedQuizzesSchema } from '../src/domain/codes/schema.ts';
import { formsSchema, type Item, itemFileSchema } from '../src/domain/quiz/schema.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const yaml = (file: string): unknown => parse(readFileSync(`${root}${file}`, 'utf8'));

/** Every number of a class code. */
export const quizzes: readonly NumberedQuiz[] = numberedQuizzesSchema.parse(yaml('content/codes.yaml')).quizzes;

const lessonItems = globSync('content/quiz/*.yaml', { cwd: root })
  .filter((file) => !file.endsWith('forms.yaml'))
  .flatMap((file) => itemFileSchema.parse(yaml(file)).items);

/** Every item of the course by id. */
export const items: ReadonlyMap<string, Item> = new Map(
  [...lessonItems, ...formsSchema.parse(yaml('content/quiz/forms.yaml')).items].map((item) => [item.id, item]),
);

/** The number that codes of a quiz get now. */
export function numberOf(kind: NumberedQuiz['kind'], of: string): NumberedQuiz {
  const found = quizzes.findLast((quiz) => quiz.kind === kind && quiz.of === of);
  if (!found) throw new Error(`${kind} ${of} has no number`);
  return found;
}
