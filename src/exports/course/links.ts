/** Where links of the site lead from a course: to the published site, else to the page of the course that has the same. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The address of a page of the site, from its root, as the course has it; nothing when it leads nowhere. */
export type Destination = (href: string) => string | undefined;

export interface Destinations {
  /** Where the site is published, if it is. */
  readonly published: string | undefined;
  /** The pages that the course has itself, by the site’s address of each without its fragment: its own address, with one. */
  readonly inside: ReadonlyMap<string, string>;
}

/** Fragments that name a source; they stand on the course’s page of sources. */
const SOURCE = /^(?:\/sources\.html)?(#source-.+)$/;
export const sourcesPage = 'sources.html';

/** A function from the site’s addresses to the course’s. */
export function destinationsOf({ published, inside }: Destinations): Destination {
  return (href) => {
    const [, source] = SOURCE.exec(href) ?? [];
    if (source !== undefined) return sourcesPage + source;
    if (!href.startsWith('/')) return href;
    if (published !== undefined) return published + href;
    const [path = '', fragment] = href.split('#');
    const own = inside.get(path);
    return own === undefined || fragment === undefined ? own : `${own.split('#')[0]}#${fragment}`;
  };
}

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * A fragment of the site’s HTML for a course: links lead where they lead there, what leads nowhere is its words alone, and all that
 * only the site’s sheet and scripts know is gone.
 * @param html well-formed and safe, as `markdown/` makes it
 */
export function contentFrom(html: string, to: Destination): ElementContent[] {
  const tree = h('div', ...(reader.parse(html).children as ElementContent[]));
  visit(tree, 'element', (node, index, parent) => {
    strip(node);
    if (node.tagName !== 'a' || index === undefined || parent === undefined) return undefined;
    const href = to(String(node.properties['href'] ?? ''));
    if (href !== undefined) {
      node.properties['href'] = href;
      return undefined;
    }
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  return tree.children;
}

function strip(element: Element): void {
  const { className: _class, role: _role, id: _id, ...kept } = element.properties;
  element.properties = kept;
}

/** The same content with every link to a page of the course written otherwise. */
export function withLinks(content: readonly ElementContent[], change: (href: string) => string): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const element = { ...node, children: withLinks(node.children, change) };
    const href = String(node.properties['href']);
    const isOurs = node.tagName === 'a' && !/^(?:[a-z]+:|#)/.test(href);
    return isOurs ? { ...element, properties: { ...node.properties, href: change(href) } } : element;
  });
}
