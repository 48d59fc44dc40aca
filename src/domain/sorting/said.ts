import { type Bin, binWords } from './bins.ts';
import { type Card, isContested, type Place } from './cards.ts';

/** "Hair salon moved to clients, 3 of 12." */
export function moveInWords(name: string, to: Bin | null, sorted: number, total: number): string {
  return to === null
    ? `${name} is back with the cards, ${sorted} of ${total} sorted.`
    : `${name} moved to ${binWords[to].inText}, ${sorted} of ${total}.`;
}

/** Voices with what they say: "Longman (by name), a reader in 2013 (by time)". */
function list(places: readonly Place[], withBin: boolean): string {
  return places
    .map(({ name, bin, frame }) => {
      return `${inSentence(name)} (${withBin ? `${binWords[bin].inText}, ` : ''}by ${frame})`;
    })
    .join(', ');
}

/**
 * Which voices put a card where a reader put it, and by which frame. It never calls an answer wrong: where the voices
 * differ, it asks on what the answer depends.
 */
export function answerInWords(card: Card, bin: Bin): string {
  const same = card.places.filter((place) => place.bin === bin);
  const others = card.places.filter((place) => place.bin !== bin);
  const parts = [
    same.length > 0 ? `With you: ${list(same, false)}.` : '',
    others.length > 0 ? `Another answer: ${list(others, true)}.` : '',
    isContested(card) ? 'The sources differ here. On what does it depend?' : '',
    !isContested(card) && bin === 'depends' ? 'All who name it agree. What case would change that?' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** "You agree on 9 of the 10 that it names." */
export function agreementInWords({ agrees, named }: { readonly agrees: number; readonly named: number }): string {
  if (named === 1) return agrees === 1 ? 'You agree on the one that it names.' : 'You differ on the one that it names.';
  const all = named === 2 ? 'both' : `all ${named}`;
  if (agrees === named) return `You agree on ${all} that it names.`;
  if (agrees === 0) return `You differ on ${all} that it names.`;
  return `You agree on ${agrees} of the ${named} that it names.`;
}

/** The voices that name one card each, as sentences: whom a reader agrees with, and whom not. */
export function singlesInWords(voices: readonly { readonly name: string; readonly agrees: number }[]): string {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => inSentence(name)).join(', ');
  const [agree, differ] = [voices.filter(({ agrees }) => agrees > 0), voices.filter(({ agrees }) => agrees === 0)];
  return [
    voices.length === 1 ? 'One more source names one card.' : `${voices.length} more sources name one card each.`,
    agree.length > 0 ? `You agree with ${names(agree)}.` : '',
    differ.length > 0 ? `You differ from ${names(differ)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A name as it stands inside a sentence: "a vendor’s article". */
function inSentence(name: string): string {
  return name.replace(/^(A|An|The|Another) /, (article) => article.toLowerCase());
}
