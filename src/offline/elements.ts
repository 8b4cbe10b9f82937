/** Walking a page that parse5 has read. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element below a node, in the order of the text, what templates hold included. */
export function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
    if ('content' in child) yield* elementsOf(child.content);
  }
}
