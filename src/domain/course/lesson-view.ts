import type { Claim, Source } from '../claims/schema.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';
import type { Item } from '../quiz/schema.ts';
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
  guess: Item;
  /** The items of "Check" in order; `from` names the earlier lesson that an item comes from. */
  check: readonly { item: Item; from?: LessonLink | undefined }[];
  /** Cited claims by id, with the letter of their marks in order of first citation. */
  claims: ReadonlyMap<string, { letter: string; claim: Claim }>;
  sources: ReadonlyMap<string, Source>;
  /** For figures that walk through it. */
  questionnaire: Questionnaire;
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
