/** HTML of the library’s without its markup. */
import type { Element, ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { flatten } from '../markdown/flatten.ts';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/** The text of HTML that `markdown/` made, without the numbers of its sources. */
export function plainText(html: string): string {
  const children = withoutNumbers(reader.parse(html).children as ElementContent[]);
  return flatten({ type: 'element', tagName: 'div', properties: {}, children }).text.trim();
}

function withoutNumbers(children: readonly ElementContent[]): ElementContent[] {
  return children
    .filter((child) => child.type !== 'element' || child.tagName !== 'sup')
    .map((child): ElementContent => (child.type === 'element' ? inner(child) : child));
}

function inner(element: Element): Element {
  return { ...element, children: withoutNumbers(element.children) };
}
