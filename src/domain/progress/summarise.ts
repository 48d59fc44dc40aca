import { isRight } from '../quiz/answer-key.ts';
import { grouped } from '../quiz/grouped.ts';
import type { ItemIndex } from '../quiz/item-index.ts';
import type { AnyEvent, Context } from './events.ts';
import { isKnown } from './events.ts';
import { mergeEvents } from './merge.ts';

/** One answer to the present version of an item. */
export interface Answer {
  readonly item: string;
  readonly choice: string;
  readonly correct: boolean;
  readonly context: Context;
  readonly sure?: boolean | undefined;
  readonly at: string;
}

/** What a learner did with one item. A guess before a lesson is listed, but it is no answer that counts. */
export interface ItemRecord {
  readonly id: string;
  /** In the order of their moments. */
  readonly answers: readonly Answer[];
  /** The first answer that is no guess: the one that counts. */
  readonly first?: Answer;
}

/** What a learner did with an objective's items, test items left out: a test is not learning. */
export interface ObjectiveRecord {
  readonly id: string;
  readonly lesson: string;
  /** All answers that are no guesses, in the order of their moments. */
  readonly answers: readonly Answer[];
  /** Items answered, by their first answer. */
  readonly answered: number;
  readonly right: number;
}

export interface LessonRecord {
  readonly id: string;
  /** Whether every item of its check was answered at least once. */
  readonly seen: boolean;
  readonly answered: number;
  readonly right: number;
}

/** Where a learner stands, worked out from events; maps are by id and hold every id of the course. */
export interface Summary {
  readonly items: ReadonlyMap<string, ItemRecord>;
  readonly objectives: ReadonlyMap<string, ObjectiveRecord>;
  readonly lessons: ReadonlyMap<string, LessonRecord>;
}

/**
 * Where a learner stands. Events come in any order, may be doubled, and may name items that are gone or of another
 * version: these are left out, so that an item that was rewritten starts anew and nothing else does.
 */
export function summarise(events: readonly AnyEvent[], course: ItemIndex): Summary {
  const known = mergeEvents(events).filter(isKnown);
  const answers = new Map<string, Answer[]>(course.map(({ id }) => [id, []]));
  const byId = new Map(course.map((item) => [item.id, item]));
  for (const event of known) {
    if (event.kind !== 'answered') continue;
    const item = byId.get(event.item);
    if (!item || item.version !== event.version) continue;
    const correct = isRight(item.key, event.choice);
    if (correct === undefined) continue;
    const { choice, context, sure, at } = event;
    answers.get(item.id)?.push({ item: item.id, choice, correct, context, sure, at });
  }
  const items = new Map([...answers].map(([id, list]) => [id, itemRecord(id, list)]));
  const taught = course.filter(({ place }) => place !== 'form' && place !== 'control');
  const objectives = new Map(
    [...grouped(taught, ({ objective }) => objective)].map(([id, own]) => {
      const records = own.flatMap((item) => items.get(item.id) ?? []);
      const counted = records.flatMap((record) => record.answers).filter(({ context }) => context !== 'guess');
      return [id, { id, lesson: own[0]?.lesson ?? '', answers: counted.sort(inTimeOf), ...count(records) }];
    }),
  );
  const seen = new Set(known.flatMap((event) => (event.kind === 'lesson-seen' ? [event.lesson] : [])));
  const lessons = new Map(
    [...grouped(taught, ({ lesson }) => lesson)].map(([id, own]) => [
      id,
      { id, seen: seen.has(id), ...count(own.flatMap((item) => items.get(item.id) ?? [])) },
    ]),
  );
  return { items, objectives, lessons };
}

function itemRecord(id: string, answers: readonly Answer[]): ItemRecord {
  const first = answers.find(({ context }) => context !== 'guess');
  return { id, answers, ...(first && { first }) };
}

function count(records: readonly ItemRecord[]): { answered: number; right: number } {
  const firsts = records.flatMap(({ first }) => first ?? []);
  return { answered: firsts.length, right: firsts.filter(({ correct }) => correct).length };
}

function inTimeOf(a: Answer, b: Answer): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.item < b.item ? -1 : a.item > b.item ? 1 : 0;
}
