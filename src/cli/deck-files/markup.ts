import { type DefaultTreeAdapterMap, defaultTreeAdapter as tree } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** All elements below a node, in the order of the page, as the tree is when this is called. */
export function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const held = 'content' in node ? elementsIn(node.content) : [];
  return [...held, ...children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))];
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
  const found = element.attrs.find((each) => each.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** Put an element's children in its place. */
export function unwrap(element: Element): void {
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    if (element.parentNode) tree.insertBefore(element.parentNode, child, element);
  }
  tree.detachNode(element);
}
