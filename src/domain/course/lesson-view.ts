import type { Claim, Misconception, Source } from '../claims/schema.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';
import type { ChoiceItem } from '../quiz/schema.ts';
import type { SeatedLanguage } from '../reference/chairs.ts';
import type { CourtCase } from '../reference/court.ts';
import type { GlossaryEntry } from '../reference/schema.ts';
import type { Lesson } from './schema.ts';

/** A lesson's place in the course. */
export interface LessonLink {
  id: string;
  title: string;
  /** 1 for the first lesson of the course. */
  number: number;
}

/** Everything that a lesson's page and its parts show, gathered once. */
export interface LessonView extends LessonLink {
  question: string;
  part: string;
  /** Lessons in the whole course, written or not. */
  of: number;
  data: Lesson;
  needs: LessonLink[];
  previous?: LessonLink | undefined;
  next?: LessonLink | undefined;
  guess: ChoiceItem;
  /** The items of "Check" in order; `from` names the earlier lesson that an item comes from. */
  check: readonly { item: ChoiceItem; from?: LessonLink | undefined }[];
  /** Cited claims by id, with the letter of their marks in order of first citation. */
  claims: ReadonlyMap<string, { letter: string; claim: Claim }>;
  sources: ReadonlyMap<string, Source>;
  /** Wrong beliefs by id; a wrong choice of an item names one. */
  misconceptions: ReadonlyMap<string, Misconception>;
  /** Terms of earlier lessons that this one uses; they open in place. */
  words: readonly GlossaryEntry[];
  /** For figures that walk through it. */
  questionnaire: Questionnaire;
  /** Languages for the figure of six chairs: those with a word on any of them. */
  seats: readonly SeatedLanguage[];
  /** Cases of this lesson's source court; none in other lessons. */
  court: readonly CourtCase[];
}

/** Claim ids in the order in which a lesson's MDX body cites them, each once. */
export function citedClaims(body: string): string[] {
  const ids = [...body.matchAll(/<Cited\s+claims="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));
  return [...new Set(ids.filter(Boolean))];
}

/** a, b, … z, aa, ab, …: the letter of the claim at an index from 0. */
export function citeLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : citeLetter(Math.floor(index / 26) - 1) + letter;
}

/** Terms that earlier lessons explained and this lesson's text uses, in glossary order; `numbers` are by lesson id. */
export function earlierTerms(
  glossary: readonly GlossaryEntry[],
  { number, text }: { number: number; text: string },
  numbers: ReadonlyMap<string, number>,
): GlossaryEntry[] {
  const spoken = text.replace(/<[^>]*>/g, ' ').toLowerCase();
  return glossary.filter(
    ({ kind, term, lesson }) =>
      kind === 'term' &&
      (numbers.get(lesson ?? '') ?? number) < number &&
      new RegExp(`\\b${term.toLowerCase().replace(/[^a-z]+/g, '[^a-z]+')}s?\\b`).test(spoken),
  );
}
