/** Stands in rendered markup where a new slide begins; `Cut.astro` writes it. */
export const cut = '<hr data-cut>';

const figure = /(?:<link\b[^>]*>\s*)?<figure\b[\s\S]*?<\/figure>/g;

/** One piece of a part: a figure, or a thought in words. */
export interface Piece {
  readonly kind: 'figure' | 'words';
  readonly html: string;
}

/**
 * The pieces of a part's rendered markup, in order: each figure is one, and so is what stands between two cuts.
 * White space alone is no piece.
 */
export function splitSlides(html: string): Piece[] {
  return html.split(cut).flatMap((block) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of block.matchAll(figure)) {
      pieces.push({ kind: 'words', html: block.slice(end, match.index) }, { kind: 'figure', html: match[0] });
      end = match.index + match[0].length;
    }
    pieces.push({ kind: 'words', html: block.slice(end) });
    return pieces.filter((piece) => piece.html.trim() !== '');
  });
}
