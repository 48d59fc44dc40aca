import { mostVotes } from '../deck/tally.ts';
import { type ClassSession, type Group, type ItemVotes, largestClass, mostCodes, type RoundVotes } from './session.ts';

const kind = 'client-or-customer-class';

/** Raised when a field changes its meaning; then this file learns to read the old version too. */
export const classFileVersion = 1;

/** Longest text that is read, in characters. */
export const longestClassFile = 1_000_000;

const mostGroups = 50;

export type ParsedClass =
  | { readonly kind: 'ok'; readonly session: ClassSession }
  /** `why` is a sentence for the trainer; nothing of the file is used. */
  | { readonly kind: 'refused'; readonly why: string };

/** A session as the text of a file: equal sessions give equal texts. */
export function formatClass({ groups }: ClassSession): string {
  const tidy = groups.map(({ id, size, codes, votes }) => ({ id, size, codes, votes }));
  return `${JSON.stringify({ kind, version: classFileVersion, groups: tidy }, null, 1)}\n`;
}

const choose = 'Choose one that “Save the class” has made.';
const refuse = (why: string): ParsedClass => ({ kind: 'refused', why: `${why} Nothing was changed.` });

/** Read the file of a session. It is taken whole or refused whole, with the reason. Never throws. */
export function parseClass(text: string): ParsedClass {
  if (text.length > longestClassFile) return refuse(`This file is too large to be a saved class. ${choose}`);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(`This file is not complete. ${choose}`);
  }
  if (!isRecord(file) || file.kind !== kind) return refuse(`This file is no saved class. ${choose}`);
  if (typeof file.version === 'number' && file.version > classFileVersion)
    return refuse('This class was saved by a later version of the site. Load this page again, then try once more.');
  if (file.version !== classFileVersion || !Array.isArray(file.groups) || file.groups.length > mostGroups)
    return refuse(`This file is no saved class. ${choose}`);
  const groups = file.groups.map(parseGroup);
  const bad = groups.findIndex((group) => typeof group === 'string');
  if (bad >= 0) return refuse(`This file is damaged: in group ${bad + 1}, ${groups[bad]}.`);
  return { kind: 'ok', session: { groups: groups as Group[] } };
}

/** A group, or what is wrong with it. */
export function parseGroup(value: unknown): Group | string {
  if (!isRecord(value)) return 'there is no group';
  const { id, size, codes, votes } = value;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return 'the group has no id';
  if (size !== null && !isCount(size, largestClass)) return 'the size of the class is no number';
  if (!Array.isArray(codes) || codes.length > mostCodes) return 'the codes are no list';
  if (!codes.every((code) => typeof code === 'string' && /^[0-9A-Z-]{6,80}$/.test(code))) return 'a code is damaged';
  const held = isRecord(votes) ? Object.entries(votes).map(([item, each]) => [item, parseVotes(each)] as const) : [];
  if (!isRecord(votes) || held.some(([item, each]) => !isId(item) || each === null)) return 'the votes are damaged';
  return {
    id,
    size: size as number | null,
    codes: [...new Set(codes as string[])],
    votes: Object.fromEntries(held) as Record<string, ItemVotes>,
  };
}

function parseVotes(value: unknown): ItemVotes | null {
  if (!isRecord(value)) return null;
  const { first, second } = value;
  if (!isRound(first) || (second !== null && !isRound(second))) return null;
  return { first: { ...first }, second: second && { ...second } };
}

const isId = (text: string) => /^[a-z][a-z0-9-]{0,79}$/.test(text);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

const isRound = (value: unknown): value is RoundVotes =>
  isRecord(value) && Object.entries(value).every(([choice, votes]) => isId(choice) && isCount(votes, mostVotes));
