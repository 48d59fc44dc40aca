/** What a line of a bill points to, in the order of the columns. */
export const billSides = ['customer', 'depends', 'client'] as const;
export type BillSide = (typeof billSides)[number];

/** A line of a bill, and how we read it. */
export interface BillLine {
  id: string;
  name: string;
  reading: BillSide;
  /** Why we read it so. */
  text: string;
}

/** A line in its row: the column of our reading, counted from 0, and what is said to a reader who chose another. */
export interface BillRow<T extends BillLine> {
  line: T;
  column: number;
  points: string;
  otherwise: string;
}

/**
 * The rows of a bill, in its order.
 *
 * @param choices what each column is called in a sentence: "a price"
 */
export function layoutBill<T extends BillLine>(
  lines: readonly T[],
  choices: Readonly<Record<BillSide, string>>,
): BillRow<T>[] {
  return lines.map((line) => ({
    line,
    column: billSides.indexOf(line.reading),
    points: choices[line.reading],
    otherwise: line.reading === 'depends' ? 'It can be, but it depends.' : `We read it as ${choices[line.reading]}.`,
  }));
}
