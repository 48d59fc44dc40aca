/** A list in an order drawn by chance (Fisher and Yates); `random` gives numbers from 0 up to 1. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
