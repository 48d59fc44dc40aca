const dayInMs = 86_400_000;

/**
 * Days from a moment to `now` (milliseconds since 1970), with fractions. A moment that lies ahead, because a clock was
 * set wrong, counts as just now: never less than 0.
 */
export function daysSince(at: string, now: number): number {
  return Math.max(0, (now - Date.parse(at)) / dayInMs);
}
