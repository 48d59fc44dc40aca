import type { Nodes, Root } from 'mdast';
import { lessonParts } from '../../domain/course/parts.ts';
import { attribute, isElement, lineOf } from './lesson-body.ts';

/** A stretch of a passage: bare text, a concept word, a word talked about, or a quotation. */
export interface Span {
  readonly kind: 'text' | 'concept' | 'word' | 'quotation';
  readonly text: string;
  readonly line: number;
  /** Language of a word, when the author gives one. */
  readonly lang?: string | undefined;
}

/** A paragraph or heading of a lesson's body. */
export interface Passage {
  readonly kind: 'prose' | 'heading' | 'notes';
  /** The part it stands in: `Idea`. */
  readonly part: string;
  readonly line: number;
  readonly spans: readonly Span[];
}

/** Components that hold paragraphs. Written on one line, MDX would see them as part of a sentence. */
const blocks: ReadonlySet<string> = new Set([
  ...lessonParts.map((part) => part.component),
  'Notes',
  'Cited',
  'Principle',
]);

/** All passages of a body, in reading order. */
export function passages(body: Root | undefined): Passage[] {
  return body ? collect(body, { kind: 'prose', part: 'body' }) : [];
}

type Place = Pick<Passage, 'kind' | 'part'>;

function collect(node: Nodes, outside: Place): Passage[] {
  if (!('children' in node)) return [];
  const place = placeOf(node, outside);
  if (!node.children.some(isInline)) return node.children.flatMap((child) => collect(child, place));

  const spans = node.children.flatMap((child) => spansOf(child, 'text'));
  const passage = spans.some((span) => span.text.trim() !== '') ? [{ ...place, line: lineOf(node), spans }] : [];
  return [...passage, ...nestedBlocks(node).flatMap((block) => collect(block, place))];
}

function placeOf(node: Nodes, outside: Place): Place {
  if (node.type === 'heading') return { ...outside, kind: 'heading' };
  if (!isElement(node)) return outside;
  if (node.name === 'Notes') return { ...outside, kind: 'notes' };
  return lessonParts.some((part) => part.component === node.name)
    ? { ...outside, part: node.name ?? outside.part }
    : outside;
}

function isBlock(node: Nodes): boolean {
  return isElement(node) && blocks.has(node.name ?? '');
}

function isInline(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return ['emphasis', 'strong', 'link', 'inlineCode', 'mdxJsxTextElement'].includes(node.type);
}

/** The outermost block components inside a passage, such as notes on the same line. */
function nestedBlocks(node: Nodes): Nodes[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (isBlock(child) ? [child] : nestedBlocks(child)));
}

const spanKinds: Record<string, Span['kind']> = {
  Customer: 'concept',
  Client: 'concept',
  Word: 'word',
  Q: 'quotation',
  emphasis: 'word',
};

function spansOf(node: Nodes, kind: Span['kind'], lang?: string): Span[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ kind, text: node.value, line: lineOf(node), lang }];
  if (node.type === 'break') return [{ kind: 'text', text: '\n', line: lineOf(node) }];
  if (isBlock(node) || !('children' in node)) return [];
  const name = isElement(node) ? (node.name ?? '') : node.type;
  const inner = spanKinds[name] ?? kind;
  const innerLang = isElement(node) ? (attribute(node, 'lang') ?? lang) : lang;
  return node.children.flatMap((child) => spansOf(child, inner, innerLang));
}

/** The words of a passage, on one line. */
export function passageText({ spans }: Pick<Passage, 'spans'>): string {
  return spans
    .map((span) => span.text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Line of an offset in the spans' joined text. */
export function lineAtOffset({ spans, line }: Pick<Passage, 'spans' | 'line'>, offset: number): number {
  let start = 0;
  for (const span of spans) {
    if (offset < start + span.text.length) return span.line + newlines(span.text.slice(0, offset - start));
    start += span.text.length;
  }
  return line;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
