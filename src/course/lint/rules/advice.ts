import type { AdviceCard } from '../../../domain/questionnaire/advice/schema.ts';
import { type End, ends } from '../../../domain/questionnaire/levels.ts';
import { rankingWords } from '../../../domain/questionnaire/ranking-words.ts';
import { countWords } from '../count-words.ts';
import { counted } from '../counted.ts';
import { type Entry, type LintCourse, outlineLessons, present } from '../lint-course.ts';
import { grade, measure, wordsIn } from '../measure.ts';
import type { Problem } from '../problem.ts';
import { each, one, type Register } from '../referred-ids.ts';
import type { Draft } from '../schema-problems.ts';
import { yamlTexts } from '../texts.ts';
import { type Path, problemAt, type YamlSource } from '../yaml-source.ts';

/** Both ends get as many words, in all and card by card; and every card is short and plain. */
const limits = {
  /** One end’s words may be so much more than the other’s, in all. */
  totalRatio: 1.15,
  /** The same for the two cards of one dimension. */
  pairRatio: 1.3,
  titleWords: 7,
  cardWords: { min: 15, max: 26 },
  sentence: 20,
  sentences: 3,
  /** Flesch–Kincaid, over the cards of one end. */
  grade: 6,
} as const;

type Card = Draft<AdviceCard>;
interface CardEntry {
  readonly end: End;
  readonly dimension: string;
  readonly path: Path;
  readonly card: Card;
}

/** Every dimension has a card for each end; cards refer to what exists, weigh the same and rank nobody. */
export function advice(course: LintCourse): Problem[] {
  const { advice: entry } = course;
  if (!entry) return [];
  const cards = cardsOf(entry);
  return [
    ...everyDimension(course, entry),
    ...references(course, entry, cards),
    ...cards.flatMap((card) => onItsSide(course, entry.source, card)),
    ...evenHanded(entry, cards),
    ...cards.flatMap((card) => plain(entry.source, card)),
    ...ranksNobody(entry.source),
  ];
}

function cardsOf({ data }: NonNullable<LintCourse['advice']>): CardEntry[] {
  return Object.entries(data.cards ?? {}).flatMap(([dimension, pair]) =>
    ends.flatMap((end) => {
      const card = pair?.[end];
      return card ? [{ end, dimension, path: ['cards', dimension, end], card }] : [];
    }),
  );
}

function everyDimension(
  { questionnaire }: LintCourse,
  { source, data }: Entry<unknown> & NonNullable<LintCourse['advice']>,
): Problem[] {
  const dimensions = present(questionnaire?.data.dimensions).flatMap(([{ id }]) => id ?? []);
  const register: Register = { ids: new Set(dimensions), name: `a dimension: ${dimensions.join(', ')}` };
  const order = present(data.easiestFirst).map(([id]) => id);
  const missing = (path: Path, have: readonly string[], what: string) =>
    dimensions
      .filter((id) => !have.includes(id))
      .map((id) => problemAt(source, path, { found: `no ${what} ${id}`, allowed: 'every dimension, once' }));
  return [
    ...Object.keys(data.cards ?? {}).flatMap((id) => one(source, ['cards', id], id, register)),
    ...missing(['cards'], Object.keys(data.cards ?? {}), 'cards for'),
    ...each(source, ['easiestFirst'], data.easiestFirst, register),
    ...missing(['easiestFirst'], order, 'place for'),
    ...order
      .filter((id, index) => order.indexOf(id) < index)
      .map((id) => problemAt(source, ['easiestFirst'], { found: `${id} again`, allowed: 'every dimension, once' })),
  ];
}

function references(
  course: LintCourse,
  { source, data }: NonNullable<LintCourse['advice']>,
  cards: readonly CardEntry[],
): Problem[] {
  const inventory = {
    ids: new Set(course.inventory.flatMap(({ data: item }) => item.id ?? [])),
    name: 'an id of content/inventory.yaml',
  };
  const sources = {
    ids: new Set(course.furtherSources.flatMap(({ data: item }) => item.id ?? [])),
    name: 'a source of content/sources.yaml',
  };
  const written = new Set(course.lessons.map(({ id }) => id));
  const lessons = {
    ids: new Set(outlineLessons(course).flatMap(({ id }) => (written.has(id) ? [id] : []))),
    name: 'a written lesson of content/course.yaml',
  };
  return [
    ...[...cards, { path: ['both'] as Path, card: data.both }].flatMap(({ path, card }) => [
      ...each(source, [...path, 'grounds'], card?.grounds, inventory),
      ...one(source, [...path, 'lesson', 'id'], card?.lesson?.id, lessons),
    ]),
    ...present(data.stay).flatMap(([{ sources: from }, i]) => each(source, ['stay', i, 'sources'], from, sources)),
  ];
}

/** A card rests on passages about its own end, and its answer lies there. */
function onItsSide(
  { inventory, questionnaire }: LintCourse,
  source: YamlSource,
  { end, dimension, path, card }: CardEntry,
): Problem[] {
  const other = end === 'client' ? 'customer' : 'client';
  const wrong = present(card.grounds).flatMap(([id, i]) =>
    inventory.some(({ data }) => data.id === id && data.side === other)
      ? [
          problemAt(source, [...path, 'grounds', i], {
            found: `${id}, a passage about the ${other} end`,
            allowed: `passages about the ${end} end or about both`,
          }),
        ]
      : [],
  );
  const questions = present(questionnaire?.data.questions).flatMap(([question]) =>
    question.dimension === dimension ? (question.id ?? []) : [],
  );
  const { question, to } = card.answer ?? {};
  const isPast = to !== undefined && (end === 'client' ? to > 0 : to < 0);
  return [
    ...wrong,
    // A dimension that is not there is reported once, by its name.
    ...(questions.length > 0
      ? one(source, [...path, 'answer', 'question'], question, {
          ids: new Set(questions),
          name: `a question of ${dimension}: ${questions.join(', ')}`,
        })
      : []),
    ...(to === undefined || isPast
      ? []
      : [
          problemAt(source, [...path, 'answer', 'to'], {
            found: String(to),
            allowed: `an answer at the ${end} end: ${end === 'client' ? '1 or 2' : '−1 or −2'}`,
          }),
        ]),
  ];
}

/** No end is told more than the other. */
function evenHanded({ source }: NonNullable<LintCourse['advice']>, cards: readonly CardEntry[]): Problem[] {
  const wordsAt = (end: End, some = cards) =>
    some.filter((card) => card.end === end).reduce((sum, { card }) => sum + countWords(card.text ?? ''), 0);
  const uneven = (path: Path, some: readonly CardEntry[], ratio: number, what: string): Problem[] => {
    const [customer, client] = [wordsAt('customer', some), wordsAt('client', some)];
    if (customer === 0 || client === 0 || Math.max(customer, client) <= ratio * Math.min(customer, client)) return [];
    return [
      problemAt(source, path, {
        found: `${counted(customer, 'word')} at the customer end, ${client} at the client end`,
        allowed: `at most ${Math.round((ratio - 1) * 100)} % more at one end than at the other, ${what}`,
      }),
    ];
  };
  const byDimension = Map.groupBy(cards, ({ dimension }) => dimension);
  return [
    ...uneven(['cards'], cards, limits.totalRatio, 'over all cards'),
    ...[...byDimension].flatMap(([id, pair]) => uneven(['cards', id], pair, limits.pairRatio, 'for one dimension')),
    ...ends.flatMap((end) => {
      const sentences = cards.filter((card) => card.end === end).flatMap(({ card }) => measure(card.text ?? ''));
      const found = grade(sentences);
      return found > limits.grade
        ? [
            problemAt(source, ['cards'], {
              found: `Flesch–Kincaid grade ${found.toFixed(1)} at the ${end} end`,
              allowed: `at most ${limits.grade}`,
            }),
          ]
        : [];
    }),
  ];
}

function plain(source: YamlSource, { path, card }: CardEntry): Problem[] {
  const sentences = measure(card.text ?? '');
  const words = wordsIn(sentences);
  const title = countWords(card.title ?? '');
  const { min, max } = limits.cardWords;
  const at = (key: string, found: string, allowed: string) => problemAt(source, [...path, key], { found, allowed });
  return [
    ...(title > limits.titleWords ? [at('title', counted(title, 'word'), `at most ${limits.titleWords}`)] : []),
    ...(card.text !== undefined && (words < min || words > max)
      ? [at('text', counted(words, 'word'), `${min} to ${max}`)]
      : []),
    ...(sentences.length > limits.sentences
      ? [at('text', counted(sentences.length, 'sentence'), `at most ${limits.sentences}`)]
      : []),
    ...sentences
      .filter((sentence) => sentence.words > limits.sentence)
      .map((sentence) => at('text', `a sentence of ${sentence.words} words`, `at most ${limits.sentence} words`)),
  ];
}

function ranksNobody(source: YamlSource): Problem[] {
  return yamlTexts(source).flatMap((text) =>
    rankingWords(text.text).map(({ found, offset, reason }) => ({
      file: text.file,
      line: text.lineAt(offset),
      where: text.where,
      found: `“${found}”, which ${reason}`,
      allowed: 'words that leave both ends equal',
    })),
  );
}
