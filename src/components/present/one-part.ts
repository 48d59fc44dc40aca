import type { Show } from '../../domain/class-plan/schema.ts';
import { lessonParts } from '../../domain/course/parts.ts';
import { figures } from '../figures/figures.ts';
import Nothing from './Nothing.astro';
import Plain from './Plain.astro';
import { slideParts } from './slide-parts.ts';

const nothing = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, Nothing]));
const questions = ['GuessFirst', 'Because', 'Check'];
const drawn = ['TwoCases', 'ManySay', 'Keep'];

/**
 * What a lesson's text is made of where a class shows one part of it, or one figure; all else is left out. A part comes
 * without its figures, because a plan names those that it has time for.
 */
export function onePart(show: Extract<Show, { kind: 'part' | 'figure' }>) {
  if (show.kind === 'part') {
    const others = lessonParts.filter(({ id }) => id !== show.part).map(({ component }) => component);
    return { ...slideParts, ...nothing([...others, ...Object.keys(figures)]) };
  }
  const others = Object.keys(figures).filter((name) => name !== show.figure);
  return { ...slideParts, ...nothing([...others, ...questions, ...drawn, 'Principle', 'p', 'ul']), Cited: Plain };
}
