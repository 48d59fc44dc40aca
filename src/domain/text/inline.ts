/** A stretch of an author's line: plain text, a concept word (moment: customer, thread: client), or a word talked about. */
export interface InlineSegment {
  readonly kind: 'text' | 'moment' | 'thread' | 'word';
  readonly text: string;
}

/** `{customers}`, `{Clients}`, `{clients’}`; or `*word*` with no space inside either star. */
const markUp = /\{(?<concept>(?:customer|client)[^{}]*)\}|\*(?<word>[^*\s](?:[^*]*[^*\s])?)\*/gi;

/**
 * Split a line of YAML text into its segments, in order. Text that only looks like mark-up (an unclosed
 * brace, a lonely star, `{other}`) stays as text; nothing throws. An empty line has no segments.
 *
 * @example
 * parseInline('Both are {customers}.')
 * // [{kind: 'text', text: 'Both are '}, {kind: 'moment', text: 'customers'}, {kind: 'text', text: '.'}]
 */
export function parseInline(line: string): InlineSegment[] {
  const segments: InlineSegment[] = [];
  let end = 0;
  for (const match of line.matchAll(markUp)) {
    if (match.index > end) segments.push({ kind: 'text', text: line.slice(end, match.index) });
    segments.push(segmentOf(match.groups?.concept, match.groups?.word ?? ''));
    end = match.index + match[0].length;
  }
  if (end < line.length) segments.push({ kind: 'text', text: line.slice(end) });
  return segments;
}

function segmentOf(concept: string | undefined, word: string): InlineSegment {
  if (concept === undefined) return { kind: 'word', text: word };
  return { kind: concept.toLowerCase().startsWith('customer') ? 'moment' : 'thread', text: concept };
}

/** The line without its mark-up, for titles, descriptions and anything that is not HTML. */
export function plainText(line: string): string {
  return parseInline(line)
    .map((segment) => segment.text)
    .join('');
}
