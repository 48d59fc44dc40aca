import { plainText } from '../../../domain/text/inline.ts';
import { lessonProse, type Prose } from '../lesson-prose.ts';
import { type LessonSource, type LintCourse, outlineLessons, present } from '../lint-course.ts';
import { grade, measure, type Sentence, wordsIn } from '../measure.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/** Limits for readers at B1. Grades are Flesch–Kincaid; a sentence's limit is GOV.UK's. */
const limits = {
  lessonWords: { min: 500, max: 700 },
  lessonGrade: 8,
  meanSentence: 15,
  sentence: 25,
  paragraphGrade: 9,
  /** A grade of fewer words says little. */
  gradedParagraphWords: 20,
  paragraphSentences: 4,
  questionGrade: 6,
} as const;

/** Lessons and the questionnaire stay easy to read. */
export function plainLanguage(course: LintCourse): Problem[] {
  const { questionnaire } = course;
  return [
    ...course.lessons.flatMap((lesson) => lessonProblems(lesson, course)),
    ...(questionnaire ? questionProblems(questionnaire) : []),
  ];
}

/**
 * The numbers of a lesson: all its words, with its title, its question and the stem of its guess, and the
 * grade, mean sentence and longest sentence of its paragraphs.
 */
export function measureLesson(
  lesson: LessonSource,
  course: LintCourse,
): { words: number; grade: number; meanSentence: number; longestSentence: number } {
  const prose = lessonProse(lesson).map((each) => ({ kind: each.kind, sentences: measure(each.text) }));
  const sentences = prose.filter(({ kind }) => kind === 'paragraph').flatMap((each) => each.sentences);
  return {
    words: wordsIn([...prose.flatMap((each) => each.sentences), ...measure(head(lesson, course))]),
    grade: grade(sentences),
    meanSentence: sentences.length === 0 ? 0 : wordsIn(sentences) / sentences.length,
    longestSentence: Math.max(0, ...sentences.map(({ words }) => words)),
  };
}

/** What stands above the first part and in it. */
function head({ id }: LessonSource, course: LintCourse): string {
  const place = outlineLessons(course).find((lesson) => lesson.id === id);
  const guess = course.items.find((item) => item.fileLesson === id && item.data.place === 'guess');
  return plainText([place?.title, place?.question, guess?.data.stem].filter(Boolean).join(' '));
}

function lessonProblems(lesson: LessonSource, course: LintCourse): Problem[] {
  const { source, body } = lesson;
  const { min, max } = limits.lessonWords;
  const whole = measureLesson(lesson, course);
  const report = (found: string, allowed: string) => problemAt(source, [], { found, allowed });
  const paragraphs = lessonProse(lesson).filter(({ kind }) => kind === 'paragraph');
  return [
    // Without a body the numbers would say nothing.
    ...(body && (whole.words < min || whole.words > max)
      ? [report(`${whole.words} words`, `${min} to ${max} words to read; notes and figures are not counted`)]
      : []),
    ...(whole.grade > limits.lessonGrade
      ? [report(`Flesch–Kincaid grade ${whole.grade.toFixed(1)}`, `at most ${limits.lessonGrade} for the lesson`)]
      : []),
    ...(whole.meanSentence > limits.meanSentence
      ? [report(`${whole.meanSentence.toFixed(1)} words in a mean sentence`, `at most ${limits.meanSentence}`)]
      : []),
    ...paragraphs.flatMap((paragraph) => paragraphProblems(source.path, paragraph)),
  ];
}

function paragraphProblems(file: string, { text, where, lineAt }: Prose): Problem[] {
  const sentences = measure(text);
  const paragraphGrade = grade(sentences);
  const report = (at: number, found: string, allowed: string) => ({ file, line: lineAt(at), where, found, allowed });
  return [
    ...sentences
      .filter(({ words }) => words > limits.sentence)
      .map(({ words, offset, text: sentence }) =>
        report(offset, `a sentence of ${words} words: “${start(sentence)}”`, `at most ${limits.sentence} words`),
      ),
    ...(sentences.length > limits.paragraphSentences
      ? [
          report(
            0,
            `${sentences.length} sentences in a paragraph: “${start(text)}”`,
            `at most ${limits.paragraphSentences}`,
          ),
        ]
      : []),
    ...(wordsIn(sentences) >= limits.gradedParagraphWords && paragraphGrade > limits.paragraphGrade
      ? [
          report(
            0,
            `Flesch–Kincaid grade ${paragraphGrade.toFixed(1)}: “${start(text)}”`,
            `at most ${limits.paragraphGrade} for a paragraph; shorter words or sentences`,
          ),
        ]
      : []),
  ];
}

function start(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 6 ? words.join(' ') : `${words.slice(0, 6).join(' ')} …`;
}

function questionProblems({ source, data }: NonNullable<LintCourse['questionnaire']>): Problem[] {
  return present(data.questions).flatMap(([question, i]) => {
    const texts = [question.text, ...present(question.options).map(([option]) => option.text)];
    const sentences: Sentence[] = texts.flatMap((text) => (text ? measure(plainText(text)) : []));
    const found = grade(sentences);
    if (!(found > limits.questionGrade)) return [];
    return problemAt(source, ['questions', i], {
      found: `Flesch–Kincaid grade ${found.toFixed(1)} over the question and its options`,
      allowed: `at most ${limits.questionGrade}`,
    });
  });
}
