import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

/** Read a lesson file's MDX; the front matter is its first node. Positions are those of the whole file. */
export function parseBody(path: string, text: string): { body: Root | undefined; problems: Problem[] } {
  try {
    return { body: parser.parse(text), problems: [] };
  } catch (error) {
    // The parser throws a VFileMessage: an error with a reason and, mostly, a line.
    const { reason, line } = error as { reason?: string; line?: number };
    const problem = {
      file: path,
      line: line ?? 1,
      where: 'MDX',
      found: reason ?? String(error),
      allowed: 'valid MDX: every <Tag> closed, in the order they were opened',
    };
    return { body: undefined, problems: [problem] };
  }
}

/** A node and what it stands in, outermost first. */
export interface Visit {
  readonly node: Nodes;
  readonly ancestors: readonly Parents[];
}

/** Every node of a tree, in reading order. */
export function* walk(node: Nodes, ancestors: readonly Parents[] = []): Generator<Visit> {
  yield { node, ancestors };
  if ('children' in node) for (const child of node.children) yield* walk(child, [...ancestors, node]);
}

/** Every component used in a body, or those of one name, with what they stand in. */
export function elements(
  body: Root | undefined,
  name?: string,
): { element: Element; line: number; ancestors: readonly Parents[] }[] {
  return [...(body ? walk(body) : [])].flatMap(({ node, ancestors }) =>
    isElement(node) && (name === undefined || node.name === name)
      ? [{ element: node, line: lineOf(node), ancestors }]
      : [],
  );
}

export function isElement(node: Nodes | Parents): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** An attribute written as plain text, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The ids in an attribute such as `ids="a b"`. */
export function idList(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter(Boolean);
}

/** The lesson's components at the outermost level, also those that MDX wrapped in a paragraph. */
export function outermost(body: Root): Nodes[] {
  return body.children
    .filter((node) => node.type !== 'yaml')
    .flatMap((node): Nodes[] => (node.type === 'paragraph' ? node.children : [node]))
    .filter((node) => !(node.type === 'text' && node.value.trim() === '') && !isComment(node));
}

/** A comment of MDX: braces that hold a block comment and nothing else. */
export function isComment(node: Nodes): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value);
}
