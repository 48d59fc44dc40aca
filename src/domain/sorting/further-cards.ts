import { holderInWords, type SourceNames, textInWords } from '../inventory/holder.ts';
import type { InventoryItem } from '../inventory/schema.ts';
import type { ExampleNote } from '../reference/schema.ts';
import type { Bin } from './bins.ts';

/** A case of the documents that is not on the sorting bench, to print as a card. */
export interface FurtherCard {
  readonly id: string;
  readonly name: string;
  readonly bin: Bin;
  /** Who says what of it, as sentences that begin with the speaker. */
  readonly says: readonly { readonly who: string; readonly text: string }[];
  /** The frames behind the answers: `work`, `time`. */
  readonly frames: readonly string[];
}

/** As many letters as stand on a card of 60 by 40 millimetres. */
const longestName = 50;
/** A card that says one of the two words gives its answer away. */
const saysTheAnswer = /client|customer/i;

/**
 * The examples of the documents that are on no bench, and the contested trades that no example stands for, in the
 * inventory's order. An example of a contested trade is *it depends*. Whole sectors are left out, because they are
 * rules and not cases; so are long names, and names that give the answer away.
 *
 * @param onBench ids of the examples that the bench has
 * @param names the documents by id, as they begin a sentence
 */
export function furtherCards(
  inventory: readonly InventoryItem[],
  notes: ReadonlyMap<string, ExampleNote>,
  onBench: ReadonlySet<string>,
  names: SourceNames,
): FurtherCard[] {
  const trades = new Map(inventory.filter(({ kind }) => kind === 'contested-trade').map((item) => [item.id, item]));
  const examples = inventory.filter(({ kind }) => kind === 'example');
  const standsFor = new Set(examples.flatMap(({ see }) => see ?? []));
  const cases = [
    ...examples.filter(({ id, form, side }) => !onBench.has(id) && form !== 'sector' && side !== 'neither'),
    ...[...trades.values()].filter(({ id }) => !standsFor.has(id)),
  ];
  return cases.flatMap((item) => {
    const note = notes.get(item.id);
    const id = item.id.replace(/^(example|trade)-/, '');
    if (!note || note.name.length > longestName || saysTheAnswer.test(`${id} ${note.name}`)) return [];
    const trade = trades.get(item.id) ?? (item.see ?? []).flatMap((other) => trades.get(other) ?? [])[0];
    const { frames } = (trade && notes.get(trade.id)) ?? note;
    return [
      { id, name: note.name, frames, bin: binOf(item, trade), says: trade ? held(trade, names) : said(item, names) },
    ];
  });
}

function binOf({ side }: InventoryItem, trade: InventoryItem | undefined): Bin {
  return trade || side === 'both' || side === 'neither' ? 'depends' : side;
}

function held({ positions = [] }: InventoryItem, names: SourceNames): FurtherCard['says'] {
  return positions.map(({ holder, position }) => ({
    who: upperFirst(holderInWords(holder, names)),
    text: `${textInWords(position, names)}.`,
  }));
}

function said({ sources, text, voice }: InventoryItem, names: SourceNames): FurtherCard['says'] {
  const speakers = voice?.startsWith('comment') ? sources.map((id) => `${id} comment (reader)`) : sources;
  return [{ who: upperFirst(holderInWords(speakers.join(', '), names)), text: textInWords(text, names) }];
}

const upperFirst = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
