import type { InventoryItem } from '../inventory/schema.ts';
import type { AdviceCard, AdviceFile } from './advice/schema.ts';
import type { Cards } from './advice.ts';
import type { DimensionId, Level, QuestionId } from './schema.ts';

/** A lesson's part, as the end of an address: `who-can-judge/#idea`. */
export type LessonPlace = string;

/** A card as the result page shows it. */
export interface CardWords {
  readonly title: string;
  readonly text: string;
  /** What a firm that follows it would answer. */
  readonly answer: { readonly question: QuestionId; readonly to: Level };
  /** Ids of the documents that it comes from. */
  readonly from: readonly string[];
  readonly lesson: LessonPlace;
}

/** The words of the advice. */
export interface AdviceWords {
  readonly easiestFirst: readonly DimensionId[];
  readonly cards: Cards<CardWords>;
  readonly both: Omit<CardWords, 'answer'> & { readonly reason: string };
  readonly stay: readonly { readonly text: string; readonly from: readonly string[] }[];
  /** Names of the documents and sources, by id. */
  readonly sources: Readonly<Record<string, string>>;
  /** Names of the lessons, by id. */
  readonly lessons: Readonly<Record<string, string>>;
}

/** What every result says of the advice: titles, and where the words are to be had. */
export interface AdviceTitles {
  readonly titles: Cards<string>;
  /** Address of an `AdviceFetched`. */
  readonly words: string;
}

/** The words, and where their links lead. */
export interface AdviceFetched extends AdviceWords {
  /** Addresses of the lessons, of the sources, and of the place where all cards stand side by side. */
  readonly at: { readonly lessons: string; readonly sources: string; readonly all: string };
}

/** The titles of all cards: sent with every result. */
export function adviceTitles({ cards }: AdviceFile): Cards<string> {
  return Object.fromEntries(
    Object.entries(cards).map(([id, { customer, client }]) => [id, { customer: customer.title, client: client.title }]),
  );
}

/** What the advice refers to, by id. */
interface Register {
  readonly inventory: ReadonlyMap<string, Pick<InventoryItem, 'sources'>>;
  readonly sources: ReadonlyMap<string, { readonly title: string; readonly short?: string | undefined }>;
  readonly lessons: ReadonlyMap<string, { readonly title: string; readonly number: number }>;
}

/** The advice with its passages as the documents they stand in, and with the names of all that it refers to. */
export function adviceWords(file: AdviceFile, { inventory, sources, lessons }: Register): AdviceWords {
  const documentsOf = (grounds: readonly string[]) =>
    [...new Set(grounds.flatMap((id) => inventory.get(id)?.sources ?? []))].sort();
  const placed = ({ title, text, grounds, lesson }: Omit<AdviceCard, 'answer'>) => ({
    title,
    text,
    from: documentsOf(grounds),
    lesson: `${lesson.id}/#${lesson.part}`,
  });
  const card = (from: AdviceCard): CardWords => ({ ...placed(from), answer: from.answer });

  const cards = Object.fromEntries(
    Object.entries(file.cards).map(([id, { customer, client }]) => [
      id,
      { customer: card(customer), client: card(client) },
    ]),
  );
  const both = { ...placed(file.both), reason: file.both.reason };
  const stay = file.stay.map(({ text, sources: from }) => ({ text, from }));

  const shown = [...Object.values(cards).flatMap(({ customer, client }) => [customer, client]), both];
  const named = new Set([...shown, ...stay].flatMap(({ from }) => from));
  const taught = new Set(shown.map(({ lesson }) => lesson.split('/')[0] ?? ''));
  return {
    easiestFirst: file.easiestFirst,
    cards,
    both,
    stay,
    sources: Object.fromEntries(
      [...named].sort().map((id) => [id, sources.get(id)?.short ?? sources.get(id)?.title ?? id]),
    ),
    lessons: Object.fromEntries(
      [...taught].map((id) => {
        const lesson = lessons.get(id);
        return [id, lesson ? `Lesson ${lesson.number}, ${lesson.title}` : id];
      }),
    ),
  };
}
