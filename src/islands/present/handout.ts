import type { ShownSlide } from './deck-markup.ts';

/**
 * Put the speaker's notes under slides that are about to be printed: those of a part under its first slide, and the
 * answer under each question that is answered there. Returns how to take them away again.
 *
 * @param frames the slides' elements, in the order of `slides`
 */
export function addNotes(slides: readonly ShownSlide[], frames: readonly HTMLElement[], notes: ParentNode): () => void {
  const told = new Set<string>();
  const added = slides.map(({ part, item }, index) => {
    const below = document.createElement('aside');
    below.className = 'print-notes';
    if (!told.has(part)) below.append(...copies(notes, `[data-part="${CSS.escape(part)}"] > .note-text`));
    const tells = slides[index]?.steps.includes('answer') ?? false;
    if (item && tells) below.append(...copies(notes, `[data-item="${CSS.escape(item)}"] > .lettered`));
    told.add(part);
    frames[index]?.append(below);
    return below;
  });
  return () => {
    for (const below of added) below.remove();
  };
}

function copies(notes: ParentNode, selector: string): Node[] {
  return [...notes.querySelectorAll(selector)].map((note) => document.importNode(note, true));
}
