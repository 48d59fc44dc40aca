import { type bins, parseBin } from './bins.ts';
import type { Placed } from './cards.ts';

/** A hand's id and the ids of its cards. */
export interface Hand {
  readonly id: string;
  readonly cards: readonly string[];
}

/** What an address says of a sort. */
export interface ParsedSorting {
  /** Undefined when the address is a place on the page, or names no hand that there is. */
  readonly hand: string | undefined;
  readonly placed: Placed;
  /** Parts that were left out, as somebody typed them: set them as text, never as HTML. */
  readonly dropped: readonly string[];
}

const longestNamed = 30;

function decode(text: string): string {
  try {
    return decodeURIComponent(text).toWellFormed();
  } catch {
    return text.toWellFormed();
  }
}

function shorten(text: string): string {
  const characters = [...decode(text)];
  return characters.length > longestNamed ? `${characters.slice(0, longestNamed).join('')}…` : characters.join('');
}

/**
 * Read a sort from a fragment, with or without its `#`: `#sort=one&hair-salon=client`. Never throws.
 *
 * A fragment that does not begin with `sort=` is a place on the page. An unknown hand is dropped with its cards; of two
 * parts for one card the first counts; everything left out is named, shortened to 30 characters.
 */
export function parseSorting(fragment: string, hands: readonly Hand[]): ParsedSorting {
  const [head = '', ...parts] = fragment.replace(/^#/, '').split('&');
  if (!head.startsWith('sort=')) return { hand: undefined, placed: {}, dropped: [] };
  const hand = hands.find(({ id }) => id === decode(head.slice('sort='.length)));
  if (!hand) return { hand: undefined, placed: {}, dropped: [shorten(head)] };
  const placed: Record<string, (typeof bins)[number]> = {};
  const dropped: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const [card = '', value = ''] = part.split('=', 2).map(decode);
    const bin = parseBin(value);
    if (bin && hand.cards.includes(card) && !Object.hasOwn(placed, card)) placed[card] = bin;
    else dropped.push(shorten(part));
  }
  return { hand: hand.id, placed, dropped };
}

/** The fragment of a sort, with its `#`: cards in the order of the hand, so that one sort has one address. */
export function formatSorting(hand: Hand, placed: Placed): string {
  const cards = hand.cards.flatMap((card) => (placed[card] ? `&${card}=${placed[card]}` : []));
  return `#sort=${hand.id}${cards.join('')}`;
}
