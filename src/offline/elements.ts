/** Walking a page that parse5 has read, with the places of its attributes in the text. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An attribute as it is written, name and value, from `start` to `end` of the text. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every element below a node, in the order of the text, what templates hold included. */
export function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
    if ('content' in child) yield* elementsOf(child.content);
  }
}

/** The attributes of an element that stand in the text; what the parser adds by itself has no place there. */
export function attributesOf({ attrs, sourceCodeLocation }: Tree.Element): Attribute[] {
  return attrs.flatMap(({ prefix, name: local, value }) => {
    const name = prefix === undefined || prefix === '' ? local : `${prefix}:${local}`;
    const place = sourceCodeLocation?.attrs?.[name];
    return place === undefined ? [] : [{ name, value, start: place.startOffset, end: place.endOffset }];
  });
}
