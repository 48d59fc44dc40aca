/** The source that an address names, and what in the address could not be used. */
export interface ChosenSource {
  readonly id: string | undefined;
  /** As somebody typed it: set it as text, never as HTML. */
  readonly dropped: readonly string[];
}

const key = 'circles=';
const longestNamed = 30;

function decode(text: string): string {
  try {
    return decodeURIComponent(text).toWellFormed();
  } catch {
    return text.toWellFormed();
  }
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > longestNamed ? `${characters.slice(0, longestNamed).join('')}…` : text;
}

/**
 * Read which source a fragment chooses, with or without its `#`: `#circles=iso-9000`. Never throws.
 *
 * A fragment that does not begin with `circles=` is a place on the page and chooses nothing. Of several good ids the
 * first counts; every other part is named in `dropped`, shortened to 30 characters.
 */
export function parseChosenSource(fragment: string, ids: readonly string[]): ChosenSource {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(key)) return { id: undefined, dropped: [] };
  const parts = text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => ({ part, id: part.startsWith(key) ? decode(part.slice(key.length)) : undefined }));
  const chosen = parts.find(({ id }) => id !== undefined && ids.includes(id));
  const dropped = parts.filter((each) => each !== chosen).map(({ part, id }) => shorten(id || decode(part)));
  return { id: chosen?.id, dropped };
}

/** The fragment that chooses a source, with its `#`. Ids hold nothing that needs encoding. */
export function formatChosenSource(id: string): string {
  return `#${key}${id}`;
}

/** A sentence that names what an address held and was left out; empty when nothing was. */
export function droppedInWords({ dropped }: Pick<ChosenSource, 'dropped'>): string {
  if (dropped.length === 0) return '';
  const named = dropped.slice(0, 3).map((part) => `“${part}”`);
  const more = dropped.length - named.length;
  return `This link names something that we do not know, and we left it out: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
