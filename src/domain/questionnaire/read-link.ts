import { type Address, readAddress } from './read-address.ts';
import type { Structure } from './schema.ts';

/** A link is never longer: two lines of business with the longest names stay far below. */
const longestLink = 10_000;

/**
 * Read what somebody pasted as the link of a result: a whole address, `#…`, or the part after it; of any version.
 *
 * Never throws. Null when it holds no answer.
 */
export function readLink(structure: Structure, pasted: string): Address | null {
  const text = pasted.trim().slice(0, longestLink);
  const start = text.search(/[#?]/);
  const hash = text.indexOf('#');
  const address = readAddress(structure, text.slice(1 + (hash >= 0 ? hash : start)));
  return Object.keys(address.sheet).length > 0 ? address : null;
}
