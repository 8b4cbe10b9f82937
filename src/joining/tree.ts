/** Finished pages as trees. */
import type { Element, Nodes, Parents, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page as a tree. */
export function treeOf(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** A tree as a page. */
export function htmlOf(tree: Nodes): string {
  return toHtml(tree, { upperDoctype: true, collapseEmptyAttributes: true });
}

/** The first element for which this holds. Throws when there is none: the page is not one of ours. @param what names it */
export function elementIn(tree: Parents, what: string, test: (element: Element) => boolean): Element {
  const [found] = elementsIn(tree, test);
  if (found === undefined) throw new Error(`The page has no ${what}.`);
  return found;
}

/** Every element below a node for which this holds, in the order of the page. */
export function elementsIn(tree: Parents, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element !== tree && test(element)) found.push(element);
  });
  return found;
}

/** Tells elements by their names. */
export const named = (name: string) => (element: Element) => element.tagName === name;

/** Tells an element by its id. */
export const withId = (id: string) => (element: Element) => element.properties['id'] === id;

/** Tells elements by one of their classes. */
export function withClass(name: string): (element: Element) => boolean {
  return ({ properties: { className } }) => Array.isArray(className) && className.includes(name);
}

/** Whether a property has one of these values. */
export function hasValue(properties: Properties, name: string, values: readonly string[]): boolean {
  const value = properties[name];
  return [value].flat().some((each) => typeof each === 'string' && values.includes(each));
}
