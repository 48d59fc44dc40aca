import type { Nodes } from 'mdast';
import { type Element, isComment, isElement, lineOf, walk } from '../lesson-body.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';

/** Components that stand inside a paragraph. */
const inline: readonly string[] = ['Teach', 'Term', 'Cite', 'Customer', 'Client', 'Word', 'Q'];

/**
 * A paragraph holds some text outside components, if only its last full stop: MDX makes no paragraph (no `<p>`) of
 * components alone, nor of a component whose tags stand on lines of their own.
 */
export function wholeParagraphs({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap(({ source, body }) =>
    [...(body ? walk(body) : [])].flatMap(({ node, ancestors }) => {
      const element = loneComponent(node);
      // An entry of a list needs no paragraph.
      if (!element || ancestors.at(-1)?.type === 'listItem') return [];
      const name = element.name ?? '';
      return {
        file: source.path,
        line: lineOf(element),
        where: name,
        found: `<${name}> without any text of the paragraph outside it`,
        allowed: `some text outside, on the same line, if only the last full stop: <${name}>…</${name}>.`,
      };
    }),
  );
}

/** The first inline component of a paragraph that holds components alone, or one that stands as a block. */
function loneComponent(node: Nodes): Element | undefined {
  if (node.type === 'mdxJsxFlowElement') return isInline(node) ? node : undefined;
  if (node.type !== 'paragraph') return undefined;
  const filled = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  return filled.every((child) => isElement(child) || isComment(child))
    ? filled.filter((child) => isElement(child)).find(isInline)
    : undefined;
}

function isInline({ name }: Element): boolean {
  return inline.includes(name ?? '');
}
