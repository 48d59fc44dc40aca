import type { Claim, Misconception, Source } from '../domain/claims/schema.ts';
import type { CourseWords } from '../domain/course/course-words.ts';
import { citedClaims, type LessonLink } from '../domain/course/lesson-view.ts';
import type { CourseOutline, Lesson } from '../domain/course/schema.ts';
import { isChoiceItem } from '../domain/quiz/choice-item.ts';
import type { Forms } from '../domain/quiz/forms.ts';
import { type IndexedItem, indexItem } from '../domain/quiz/item-index.ts';
import type { ChoiceItem, Item } from '../domain/quiz/schema.ts';
import { plainText } from '../domain/text/inline.ts';

/** Checked content, as the collections hold it. */
export interface CourseEntries {
  readonly outline: CourseOutline;
  /** Written lessons in any order; `id` is the file's name, `body` its MDX. */
  readonly lessons: readonly { readonly id: string; readonly data: Lesson; readonly body: string }[];
  /** The lessons' items. */
  readonly items: readonly Item[];
  /** The two test forms, with the items that stand in them alone; undefined while they are not written. */
  readonly forms?: Forms | undefined;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly misconceptions: readonly Misconception[];
}

/** A lesson in its place in the course, written or not. */
export interface CourseLesson extends LessonLink {
  readonly question: string;
  /** The part it belongs to. */
  readonly part: { readonly id: string; readonly title: string };
  readonly written: boolean;
  /** Front matter; absent while the lesson is not written. */
  readonly data?: Lesson;
  /** Ids of the claims that the page shows, in the order in which they first appear on it. */
  readonly claims: readonly string[];
  /** The nearest written lessons before and after this one. */
  readonly previous?: LessonLink;
  readonly next?: LessonLink;
}

/** A form of the test before and after, with its items in their order. */
export interface CourseForm {
  readonly id: Forms['forms'][number]['id'];
  readonly scored: readonly ChoiceItem[];
  /** Items on things that this site does not teach. */
  readonly controls: readonly ChoiceItem[];
}

/** The whole course. Maps are by id. */
export interface Course {
  readonly parts: readonly { readonly id: string; readonly title: string; readonly lessons: readonly CourseLesson[] }[];
  /** All lessons in course order. */
  readonly lessons: readonly CourseLesson[];
  /** The lessons of the short path, in course order. */
  readonly shortPath: readonly CourseLesson[];
  readonly lesson: ReadonlyMap<string, CourseLesson>;
  /** All items, those of the forms too. */
  readonly items: ReadonlyMap<string, Item>;
  readonly forms: readonly CourseForm[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly misconceptions: ReadonlyMap<string, Misconception>;
}

/**
 * Put checked entries together. Ids that lead nowhere are the content linter's business: here they are
 * left out.
 */
export function assemble(entries: CourseEntries): Course {
  const lessons = placeLessons(entries);
  const lesson = byId(lessons);
  const items = byId([...entries.items, ...(entries.forms?.items ?? [])]);
  return {
    parts: entries.outline.parts.map(({ id, title }) => ({
      id,
      title,
      lessons: lessons.filter((each) => each.part.id === id),
    })),
    lessons,
    shortPath: found(entries.outline.shortPath, lesson),
    lesson,
    items,
    forms: (entries.forms?.forms ?? []).map(({ id, scored, controls }) => ({
      id,
      scored: found(scored, items).filter(isChoiceItem),
      controls: found(controls, items).filter(isChoiceItem),
    })),
    claims: byId(entries.claims),
    sources: byId(entries.sources),
    misconceptions: byId(entries.misconceptions),
  };
}

function placeLessons({ outline, lessons }: CourseEntries): CourseLesson[] {
  const files = byId(lessons);
  const placed = outline.parts
    .flatMap(({ id, title, lessons: inPart }) => inPart.map((lesson) => ({ ...lesson, part: { id, title } })))
    .map((lesson, i) => ({ ...lesson, number: i + 1 }));
  const isWritten = ({ id }: { id: string }) => files.has(id);
  return placed.map((lesson, i) => {
    const file = files.get(lesson.id);
    const previous = placed.slice(0, i).findLast(isWritten);
    const next = placed.slice(i + 1).find(isWritten);
    return {
      ...lesson,
      written: file !== undefined,
      claims: file ? claimsOf(file) : [],
      ...(file && { data: file.data }),
      ...(previous && { previous: linkTo(previous) }),
      ...(next && { next: linkTo(next) }),
    };
  });
}

function linkTo({ id, title, number }: LessonLink): LessonLink {
  return { id, title, number };
}

/** Claims of the body, with those of the refutation where `<ManySay>` shows it, each once. */
function claimsOf({ data, body }: CourseEntries['lessons'][number]): string[] {
  const [before = '', ...after] = body.split('<ManySay');
  return [...new Set([...citedClaims(before), ...data.refutation.claims, ...citedClaims(after.join(''))])];
}

/** A lesson's items, twins and those of test forms left out, in the order in which they are written. */
export function ownItems(course: Course, lesson: string): Item[] {
  const places: readonly Item['place'][] = ['guess', 'check', 'practice'];
  return [...course.items.values()].filter((item) => item.lesson === lesson && places.includes(item.place));
}

/**
 * The items of a lesson's "Check": its guess again, its three check items, and the earlier lesson's item
 * that it names, with that lesson as `from`; or else its own practice item. Items without choices are left to practice.
 */
export function checkItems(course: Course, lesson: string): { item: ChoiceItem; from?: LessonLink }[] {
  const own = ownItems(course, lesson).filter(isChoiceItem);
  const at = (place: Item['place']) => own.filter((item) => item.place === place).map((item) => ({ item }));
  const named = course.items.get(course.lesson.get(lesson)?.data?.earlier ?? '');
  const earlier = named && isChoiceItem(named) ? named : undefined;
  const from = course.lesson.get(earlier?.lesson ?? '');
  const last = earlier ? [{ item: earlier, ...(from && { from: linkTo(from) }) }] : at('practice');
  return [...at('guess'), ...at('check'), ...last];
}

/** All items without their words, in course order; items of the tests last. `isTaught` tells those apart. */
export function itemIndex(course: Course): IndexedItem[] {
  const order = new Map(course.lessons.map(({ id, number }) => [id, number]));
  const items = [...course.items.values()].map(indexItem);
  const isOfTests = ({ place }: IndexedItem) => Number(place === 'form' || place === 'control');
  const rank = (item: IndexedItem) => isOfTests(item) * 1000 + (order.get(item.lesson) ?? 999);
  return items.sort((a, b) => rank(a) - rank(b));
}

/** The words that summaries of practice and progress need. */
export function courseWords(course: Course): CourseWords {
  return {
    lessons: course.lessons.filter(({ written }) => written).map(linkTo),
    objectives: Object.fromEntries(
      course.lessons.flatMap(({ data }) => (data?.objectives ?? []).map(({ id, text }) => [id, plainText(text)])),
    ),
    misconceptions: Object.fromEntries(
      [...course.misconceptions.values()].map(({ id, say, lesson }) => [id, { say: plainText(say), lesson }]),
    ),
  };
}

/** The sources whose voices are heard in some claims, each once, in the order in which they are first heard. */
export function sourcesOf(course: Course, claimIds: readonly string[]): Source[] {
  const voices = found(claimIds, course.claims).flatMap((claim) => [...claim.for, ...claim.against]);
  return found([...new Set(voices.map((voice) => voice.source))], course.sources);
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function found<T>(ids: readonly string[], entries: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => entries.get(id) ?? []);
}
