import type { SeatedWord } from '../domain/reference/chairs.ts';

/** A piece of the line that joins the chairs of one word: where it begins, stops, ends, or only passes. */
export type LanePiece = 'start' | 'stop' | 'end' | 'pass' | 'none';

/** One line for each word on two chairs or more; a piece of it in each row. */
export interface Lane {
  word: string;
  pieces: LanePiece[];
}

/**
 * Lines beside the rows of a table that join chairs with the same word. A word on one chair needs none. Lines stand in
 * the order of the words, each in a lane of its own, so that they never cross.
 *
 * @param chairs ids of the rows, from the top
 */
export function layoutLanes(words: readonly SeatedWord[], chairs: readonly string[]): Lane[] {
  return words.flatMap((seated) => {
    const rows = chairs.flatMap((chair, row) => (seated.chairs.includes(chair) ? [row] : []));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const piece = (row: number): LanePiece => {
      if (row < first || row > last) return 'none';
      if (row === first) return 'start';
      if (row === last) return 'end';
      return rows.includes(row) ? 'stop' : 'pass';
    };
    return { word: seated.word, pieces: chairs.map((_, row) => piece(row)) };
  });
}
