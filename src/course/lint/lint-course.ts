import type { Root } from 'mdast';
import { z } from 'zod';
import { type CircleEntry, circleSchema } from '../../domain/circles/schema.ts';
import {
  type Claim,
  claimSchema,
  type Misconception,
  misconceptionSchema,
  type Source,
  sourceSchema,
} from '../../domain/claims/schema.ts';
import { type Guide, guideSchema, type SheetsFile, sheetsSchema } from '../../domain/class-guide/schema.ts';
import { type PlansFile, plansSchema } from '../../domain/class-plan/schema.ts';
import { numberedQuizzesSchema } from '../../domain/codes/schema.ts';
import { type CourseOutline, courseSchema, type Lesson, lessonSchema } from '../../domain/course/schema.ts';
import { type InventoryItem, inventoryItemSchema } from '../../domain/inventory/schema.ts';
import { type AdviceFile, adviceSchema } from '../../domain/questionnaire/advice/schema.ts';
import {
  type Coding,
  codingSchema,
  type Fixture,
  fixtureFileSchema,
  type Questionnaire,
  questionnaireSchema,
} from '../../domain/questionnaire/schema.ts';
import type { Forms } from '../../domain/quiz/forms.ts';
import {
  type ChoiceItem,
  formsSchema,
  type Item,
  itemFileSchema,
  type SentenceItem,
  type SortItem,
} from '../../domain/quiz/schema.ts';
import {
  type Disagreement,
  disagreementSchema,
  type ExampleNote,
  exampleNoteSchema,
  type GlossaryEntry,
  glossaryEntrySchema,
  type Language,
  languageSchema,
} from '../../domain/reference/schema.ts';
import { type SortingFile, sortingSchema } from '../../domain/sorting/schema.ts';
import { parseBody } from './lesson-body.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './read.ts';
import { checkSchema, type Draft } from './schema-problems.ts';
import { type Path, parseYamlSource, type YamlSource } from './yaml-source.ts';

/** An entry of a list, with the way to it. */
export interface Entry<T> {
  readonly source: YamlSource;
  readonly path: Path;
  readonly data: Draft<T>;
}

/** A lesson file: front matter as data, prose as a tree. */
export interface LessonSource extends Entry<Lesson> {
  /** The file's name without its ending. */
  readonly id: string;
  /** Undefined when the MDX has a syntax error. */
  readonly body: Root | undefined;
}

/** An item of any type: the keys of all types, so that a rule asks for those it looks at. */
export type AnyItem = Omit<ChoiceItem, 'type'> &
  Omit<SortItem, 'type'> &
  Omit<SentenceItem, 'type'> & { type: Item['type'] };

export interface ItemEntry extends Entry<AnyItem> {
  /** The lesson whose file holds the item; undefined for an item of the forms. */
  readonly fileLesson: string | undefined;
}

/** The whole course as its files stand, right or wrong: what every rule sees. */
export interface LintCourse {
  /** All files that were read as YAML; a lesson's is its front matter. */
  readonly sources: readonly YamlSource[];
  readonly outline: Entry<CourseOutline> | undefined;
  readonly lessons: readonly LessonSource[];
  /** Quiz files by the lesson their name gives. */
  readonly quizFiles: ReadonlyMap<string, YamlSource>;
  /** The items of all lessons, then those of the forms. */
  readonly items: readonly ItemEntry[];
  readonly forms: Entry<Forms> | undefined;
  /** What the numbers of class codes stand for. */
  readonly codes: Entry<z.infer<typeof numberedQuizzesSchema>> | undefined;
  readonly claims: readonly Entry<Claim>[];
  readonly furtherSources: readonly Entry<Source>[];
  readonly misconceptions: readonly Entry<Misconception>[];
  readonly inventory: readonly Entry<InventoryItem>[];
  readonly questionnaire: Entry<Questionnaire> | undefined;
  /** What owners are advised to do; a course can stand without it. */
  readonly advice: Entry<AdviceFile> | undefined;
  /** What the reference pages add; empty where the file is missing. */
  readonly disagreements: readonly Entry<Disagreement>[];
  readonly examples: readonly Entry<ExampleNote>[];
  readonly circles: readonly Entry<CircleEntry>[];
  readonly sorting: Entry<SortingFile> | undefined;
  readonly plans: Entry<PlansFile> | undefined;
  readonly guide: Entry<Guide> | undefined;
  readonly sheets: Entry<SheetsFile> | undefined;
  readonly glossary: readonly Entry<GlossaryEntry>[];
  readonly languages: readonly Entry<Language>[];
  readonly codings: readonly Entry<Coding>[];
  readonly fixtures: readonly Entry<Fixture>[];
  /** YAML files that no rule knows, for the rules that look at every text. */
  readonly unread: readonly YamlSource[];
}

/** The files that a course cannot be without. */
export const requiredFiles = [
  'content/course.yaml',
  'content/claims.yaml',
  'content/sources.yaml',
  'content/misconceptions.yaml',
  'content/inventory.yaml',
  'content/questionnaire/which-business.yaml',
] as const;

/** Files of the reference pages and of the advice; a course can stand without them. */
export const referenceFiles = [
  'content/disagreements.yaml',
  'content/examples.yaml',
  'content/circles.yaml',
  'content/sorting.yaml',
  'content/teach/plans.yaml',
  'content/teach/guide.yaml',
  'content/teach/sheets.yaml',
  'content/glossary.yaml',
  'content/languages.yaml',
  'content/questionnaire/advice.yaml',
  'content/questionnaire/codings.yaml',
  'content/questionnaire/fixtures.yaml',
] as const;

export const lessonFile = /^content\/lessons\/([^/]+)\.mdx$/;
export const formsFile = 'content/quiz/forms.yaml';
export const codesFile = 'content/codes.yaml';
export const quizFile = /^content\/quiz\/(?!forms\.yaml$)([^/]+)\.yaml$/;

/** Read all files; the problems are those of YAML, MDX and the schemas. Never throws on bad content. */
export function parseCourse(files: readonly RawFile[]): { course: LintCourse; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources: YamlSource[] = [];

  function readYaml<T>(path: string, text: string, schema: z.ZodType<T>, firstLine = 1): Entry<T> {
    const { source, problems: syntax } = parseYamlSource(path, text, firstLine);
    const { data, problems: shape } = checkSchema(schema, source);
    // After a syntax error the data is a guess: good enough for the ids in it, not for its shape.
    problems.push(...syntax, ...(source.valid ? shape : []));
    sources.push(source);
    return { source, path: [], data: data ?? ({} as Draft<T>) };
  }

  function readList<T>(path: string, schema: z.ZodType<T>): Entry<T>[] {
    const file = files.find((each) => each.path === path);
    return file ? entriesOf<T>(readYaml(path, file.text, z.array(schema))) : [];
  }

  function readOne<T>(path: string, schema: z.ZodType<T>): Entry<T> | undefined {
    const file = files.find((each) => each.path === path);
    return file && readYaml(path, file.text, schema);
  }

  const matching = (pattern: RegExp) =>
    files.flatMap(({ path, text }) => {
      const id = pattern.exec(path)?.[1];
      return id === undefined ? [] : [{ id, path, text }];
    });

  const lessons = matching(lessonFile).map(({ id, path, text }) => {
    const { yaml, firstLine } = frontMatter(text);
    const { body, problems: mdx } = parseBody(path, text);
    problems.push(...mdx);
    return { id, body, ...readYaml(path, yaml, lessonSchema, firstLine) };
  });

  const quizzes = matching(quizFile).map(({ id, path, text }) => ({ id, ...readYaml(path, text, itemFileSchema) }));
  const forms = readOne(formsFile, formsSchema);
  const itemsOf = (fileLesson: string | undefined, source: YamlSource, items: unknown) =>
    present(items as Draft<AnyItem>[]).map(([data, i]) => ({ fileLesson, source, path: ['items', i], data }));
  const items = [
    ...quizzes.flatMap(({ id, source, data }) => itemsOf(id, source, data.items)),
    ...(forms ? itemsOf(undefined, forms.source, forms.data.items) : []),
  ];

  const fixtures = readOne('content/questionnaire/fixtures.yaml', fixtureFileSchema);

  const course = {
    sources,
    outline: readOne('content/course.yaml', courseSchema),
    lessons,
    quizFiles: new Map(quizzes.map(({ id, source }) => [id, source])),
    items,
    forms,
    codes: readOne(codesFile, numberedQuizzesSchema),
    claims: readList('content/claims.yaml', claimSchema),
    furtherSources: readList('content/sources.yaml', sourceSchema),
    misconceptions: readList('content/misconceptions.yaml', misconceptionSchema),
    inventory: readList('content/inventory.yaml', inventoryItemSchema),
    questionnaire: readOne('content/questionnaire/which-business.yaml', questionnaireSchema),
    advice: readOne('content/questionnaire/advice.yaml', adviceSchema),
    disagreements: readList('content/disagreements.yaml', disagreementSchema),
    examples: readList('content/examples.yaml', exampleNoteSchema),
    circles: readList('content/circles.yaml', circleSchema),
    sorting: readOne('content/sorting.yaml', sortingSchema),
    guide: readOne('content/teach/guide.yaml', guideSchema),
    sheets: readOne('content/teach/sheets.yaml', sheetsSchema),
    plans: readOne('content/teach/plans.yaml', plansSchema),
    glossary: readList('content/glossary.yaml', glossaryEntrySchema),
    languages: readList('content/languages.yaml', languageSchema),
    codings: readList('content/questionnaire/codings.yaml', codingSchema),
    fixtures: fixtures
      ? present(fixtures.data.sheets).map(([data, i]) => ({ source: fixtures.source, path: ['sheets', i], data }))
      : [],
  };
  const known = sources.map(({ path }) => path);
  const unread = files
    .filter(({ path }) => path.endsWith('.yaml') && !known.includes(path))
    .map(({ path, text }) => parseYamlSource(path, text).source);
  return { course: { ...course, unread }, problems };
}

function frontMatter(text: string): { yaml: string; firstLine: number } {
  const match = /^---\n([\s\S]*?)\n---(\n|$)/.exec(text);
  return { yaml: match?.[1] ?? '', firstLine: 2 };
}

function entriesOf<T>({ source, data }: Entry<T[]>): Entry<T>[] {
  if (!Array.isArray(data)) return [];
  return present(data as readonly (Draft<T> | undefined)[]).map(([entry, i]) => ({ source, path: [i], data: entry }));
}

/** The entries of a list that are there, each with its position in the file. */
export function present<T>(list: readonly (T | null | undefined)[] | null | undefined): [T, number][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: T | null | undefined, i): [T, number][] =>
    entry === undefined || entry === null ? [] : [[entry, i]],
  );
}

/** Lessons in course order, written or not, each with its way in course.yaml. */
export function outlineLessons(course: LintCourse): { id: string; title: string; question: string; path: Path }[] {
  return present(course.outline?.data.parts).flatMap(([part, p]) =>
    present(part.lessons).flatMap(([lesson, l]) =>
      lesson.id === undefined
        ? []
        : [
            {
              id: lesson.id,
              title: lesson.title ?? '',
              question: lesson.question ?? '',
              path: ['parts', p, 'lessons', l],
            },
          ],
    ),
  );
}

/** The ids of some entries. */
export function idsOf(entries: readonly { data: { readonly id?: string | undefined } }[]): Set<string> {
  return new Set(entries.flatMap(({ data }) => data.id ?? []));
}
