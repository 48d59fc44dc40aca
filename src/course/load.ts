import { getCollection, getEntry, render } from 'astro:content';
import type { CircleEntry } from '../domain/circles/schema.ts';
import type { Source } from '../domain/claims/schema.ts';
import type { Guide, SheetsFile } from '../domain/class-guide/schema.ts';
import { type ClassPlan, composePlans } from '../domain/class-plan/compose-plan.ts';
import type { NumberedQuiz } from '../domain/codes/schema.ts';
import type { Figures } from '../domain/course/figures.ts';
import { citeLetter, earlierTerms, type LessonLink, type LessonView } from '../domain/course/lesson-view.ts';
import type { InventoryItem } from '../domain/inventory/schema.ts';
import type { AdviceFile } from '../domain/questionnaire/advice/schema.ts';
import { type AdviceWords, adviceWords } from '../domain/questionnaire/advice-words.ts';
import type { Coding, Fixture, Questionnaire } from '../domain/questionnaire/schema.ts';
import { isChoiceItem } from '../domain/quiz/choice-item.ts';
import type { SeatedLanguage } from '../domain/reference/chairs.ts';
import { type CourtCase, hearVoices } from '../domain/reference/court.ts';
import type { Disagreement, ExampleNote, GlossaryEntry, Language } from '../domain/reference/schema.ts';
import type { Card } from '../domain/sorting/cards.ts';
import { type FurtherCard, furtherCards } from '../domain/sorting/further-cards.ts';
import type { SortingFile } from '../domain/sorting/schema.ts';
import { plainText } from '../domain/text/inline.ts';
import { assemble, type Course, checkItems, ownItems, sourcesOf } from './assemble.ts';

function read<T>(entry: { data: T } | undefined, file: string): T {
  if (!entry) throw new Error(`${file} is missing or was not read`);
  return entry.data;
}

let course: Promise<Course> | undefined;

/** The whole course, assembled once for a build. The content linter has already said that it holds together. */
export function loadCourse(): Promise<Course> {
  course ??= gather();
  return course;
}

async function gather(): Promise<Course> {
  const [outline, lessons, quiz, forms, claims, sources, misconceptions] = await Promise.all([
    getEntry('course', 'course'),
    getCollection('lessons'),
    getCollection('quiz'),
    getCollection('forms'),
    getCollection('claims'),
    getCollection('sources'),
    getCollection('misconceptions'),
  ]);
  return assemble({
    outline: read(outline, 'content/course.yaml'),
    lessons: lessons.map(({ id, data, body }) => ({ id, data, body: body ?? '' })),
    items: quiz.flatMap(({ data }) => data.items),
    forms: forms[0]?.data,
    claims: claims.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    misconceptions: misconceptions.map(({ data }) => data),
  });
}

/** The questionnaire "Which is my business?", words and all. */
export async function loadQuestionnaire(): Promise<Questionnaire> {
  const file = await getEntry('questionnaire', 'which-business');
  return read(file, 'content/questionnaire/which-business.yaml');
}

/** What owners are advised to do, as its file has it. */
export async function loadAdvice(): Promise<AdviceFile> {
  return read(await getEntry('advice', 'advice'), 'content/questionnaire/advice.yaml');
}

/** The advice with the names of its sources and lessons. */
export async function loadAdviceWords(): Promise<AdviceWords> {
  const { sources, lessons } = await loadCourse();
  const inventory = new Map((await loadInventory()).map((item) => [item.id, item]));
  return adviceWords(await loadAdvice(), {
    inventory,
    sources,
    lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
  });
}

/** Ids of the lessons that are written, in course order. */
export async function writtenLessonIds(): Promise<string[]> {
  return (await loadCourse()).lessons.filter(({ written }) => written).map(({ id }) => id);
}

const link = ({ id, title, number }: LessonLink): LessonLink => ({ id, title, number });

/** A written lesson with everything its page shows, and its rendered body. */
export async function loadLesson(id: string) {
  const course = await loadCourse();
  const lesson = course.lesson.get(id);
  const file = await getEntry('lessons', id);
  const guess = ownItems(course, id)
    .filter(isChoiceItem)
    .find(({ place }) => place === 'guess');
  if (!lesson?.data || !file || !guess) throw new Error(`no written lesson ${id} with a guess`);
  const view: LessonView = {
    ...link(lesson),
    question: lesson.question,
    part: lesson.part.title,
    of: course.lessons.length,
    data: lesson.data,
    needs: course.lessons.filter((other) => lesson.data?.needs.includes(other.id)).map(link),
    previous: lesson.previous,
    next: lesson.next,
    guess,
    check: checkItems(course, id),
    claims: new Map(
      lesson.claims.flatMap((claimId, index) => {
        const claim = course.claims.get(claimId);
        return claim ? [[claimId, { letter: citeLetter(index), claim }]] : [];
      }),
    ),
    sources: course.sources,
    misconceptions: course.misconceptions,
    words: earlierTerms(
      await loadGlossary(),
      { number: lesson.number, text: file.body ?? '' },
      new Map(course.lessons.map(({ id: lessonId, number }) => [lessonId, number])),
    ).slice(0, 3),
    questionnaire: await loadQuestionnaire(),
    seats: await loadSeats(),
    court: courtOf(course, lesson.data.figures),
  };
  return { view, Content: (await render(file)).Content };
}

/** The five documents and every further source that a written lesson's claims or items rest on, with those lessons. */
export async function citedSources() {
  const course = await loadCourse();
  const rows = [...course.sources.values()].map((source) => ({
    source,
    lessons: course.lessons.filter(
      (lesson) =>
        sourcesOf(course, lesson.claims).includes(source) ||
        ownItems(course, lesson.id).some((item) => item.sources.includes(source.id)),
    ),
  }));
  const isDocument = ({ source }: { source: Source }) => source.checked === 'supplied';
  return { documents: rows.filter(isDocument), further: rows.filter((row) => !isDocument(row)) };
}

/** Everything the five documents teach, in our words. */
export async function loadInventory(): Promise<InventoryItem[]> {
  return (await getCollection('inventory')).map(({ data }) => data);
}

/** What we add to the inventory's disagreements, examples and contested trades, in the order of their files. */
export async function loadDisagreements(): Promise<Disagreement[]> {
  return (await getCollection('disagreements')).map(({ data }) => data);
}
export async function loadExampleNotes(): Promise<ExampleNote[]> {
  return (await getCollection('examples')).map(({ data }) => data);
}

/** How each source draws the two words, in the order of the file. */
export async function loadCircles(): Promise<CircleEntry[]> {
  return (await getCollection('circles')).map(({ data }) => data);
}

/** The cards of the sorting bench by hand, with its voices by name, and the source of each voice. */
export async function loadSorting(): Promise<{
  hands: { id: string; cards: Card[] }[];
  /** Source ids, by the voice's id. */
  sourceOf: Readonly<Record<string, string>>;
}> {
  const { sources } = await loadCourse();
  const { voices, hands }: SortingFile = read(await getEntry('sorting', 'sorting'), 'content/sorting.yaml');
  const names = new Map(voices.map(({ id, source, name }) => [id, name ?? sources.get(source)?.short ?? id]));
  return {
    hands: hands.map(({ id, cards }) => ({
      id,
      cards: cards.map(({ places, ...card }) => ({
        id: card.id,
        name: card.name,
        on: card.on,
        places: places.map(({ voice, bin, frame }) => ({
          ...{ voice, name: names.get(voice) ?? voice, bin },
          frame: frame === 'wide' ? 'wide use' : frame,
        })),
      })),
    })),
    sourceOf: Object.fromEntries(voices.map(({ id, source }) => [id, source])),
  };
}

/** Cases of the documents that are on no bench, to print as cards. */
export async function loadFurtherCards(): Promise<FurtherCard[]> {
  const { sources } = await loadCourse();
  const { hands }: SortingFile = read(await getEntry('sorting', 'sorting'), 'content/sorting.yaml');
  return furtherCards(
    await loadInventory(),
    new Map((await loadExampleNotes()).map((note) => [note.id, note])),
    new Set(hands.flatMap(({ cards }) => cards.map(({ example }) => example))),
    Object.fromEntries(
      [...sources.values()].map(({ id, short, title }) => [
        id,
        (short ?? title).replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      ]),
    ),
  );
}

/** The class plans, shortest first as their file has them. */
export async function loadPlans(): Promise<ClassPlan[]> {
  return composePlans(read(await getEntry('plans', 'plans'), 'content/teach/plans.yaml'));
}

/** What the numbers of class codes stand for, in the order in which they were given. */
export async function loadNumberedQuizzes(): Promise<NumberedQuiz[]> {
  return read(await getEntry('codes', 'codes'), 'content/codes.yaml').quizzes;
}

/** What a trainer prepares, does and follows up. */
export async function loadGuide(): Promise<Guide> {
  return read(await getEntry('guide', 'guide'), 'content/teach/guide.yaml');
}

/** What the printed sheets hold when nothing is chosen. */
export async function loadSheets(): Promise<SheetsFile> {
  return read(await getEntry('sheets', 'sheets'), 'content/teach/sheets.yaml');
}

/** Terms and pairs of words. */
export async function loadGlossary(): Promise<GlossaryEntry[]> {
  return (await getCollection('glossary')).map(({ data }) => data);
}

/** The two words in other languages. */
export async function loadLanguages(): Promise<Language[]> {
  return (await getCollection('languages')).map(({ data }) => data);
}

/** The cases of a source court, with every voice that its claims hold. */
export function courtOf({ claims, sources }: Course, { sourceCourt }: Figures): CourtCase[] {
  return (sourceCourt?.cases ?? []).map(({ id, name, claims: ids, only }) => ({
    id,
    name,
    voices: ids.flatMap((claimId) => {
      const claim = claims.get(claimId);
      return claim ? hearVoices(claim, sources, only, plainText) : [];
    }),
  }));
}

/** Languages with a word on any of the six chairs, by name, with those words only. */
export async function loadSeats(): Promise<SeatedLanguage[]> {
  return (await loadLanguages())
    .map(({ id, name, dir, verified, words }) => ({
      ...{ id, name, dir, verified },
      words: words.filter(({ chairs }) => chairs.length > 0).map(({ word, said, chairs }) => ({ word, said, chairs })),
    }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What further coders answered for the example businesses, by coder. */
export async function loadCodings(): Promise<Coding[]> {
  return (await getCollection('codings')).map(({ data }) => data);
}

/** Answer sheets with the results that they must give, in the order of their file. */
export async function loadFixtures(): Promise<Fixture[]> {
  return read(await getEntry('fixtures', 'fixtures'), 'content/questionnaire/fixtures.yaml').sheets;
}
