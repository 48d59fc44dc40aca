/** Least number of letters to add, drop or change to turn one word into another. */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const change = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/**
 * The allowed word that a misspelt one most likely means, for "did you mean"; null when none is near.
 *
 * Near means at most two letters, and at most a third of the word, different. Case does not count.
 */
export function closestWord(word: string, allowed: readonly string[]): string | null {
  const longest = Math.max(0, ...allowed.map((candidate) => candidate.length));
  if (word.length > longest + 2) return null;
  let best: string | null = null;
  let least = Math.min(2, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of allowed) {
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
