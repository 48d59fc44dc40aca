const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day of a moment where this device is: `2026-11-21`. */
export function dayOf(at: string | number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
