/** HTML of the library’s as content of a chapter: without what only the site’s sheet and scripts know. */
import type { Element, ElementContent, Properties } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { sourcesHref } from '../../model/urls.ts';
import type { PageInBook } from './book.ts';
import { noteref } from './semantics.ts';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/** Classes that the book’s sheet knows. */
const CLASSES = new Set(['lemma', 'mention', 'noteref', 'supplied']);
const KEPT = ['title', 'start', 'lang', 'ariaLabel', 'colSpan', 'rowSpan'] as const;

/**
 * A fragment of the site’s HTML for a book. Pictures are given in words, for they are not in it.
 * @param html well-formed and safe, as `markdown/` makes it
 * @param page the page of the site that it stands on
 */
export function fromSite(html: string, page: Pick<PageInBook, 'href' | 'id'>): ElementContent[] {
  const root = reader.parse(html);
  visit(root, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const { tagName, properties, children } = element;
    element.properties = propertiesOf(element, page);
    if (tagName === 'img') parent.children[index] = { type: 'text', value: `[${properties['alt'] || 'picture'}]` };
    else if (tagName === 'span' && Object.keys(element.properties).length === 0) {
      parent.children.splice(index, 1, ...children);
      return index;
    }
    return undefined;
  });
  return root.children as ElementContent[];
}

function propertiesOf({ tagName, properties }: Element, page: Pick<PageInBook, 'href' | 'id'>): Properties {
  const { href, id, role, className, align } = properties;
  const classes = [className].flat().filter((name) => CLASSES.has(String(name)));
  // HTML no longer has `align`, which columns of tables come with.
  const shown = typeof align === 'string' ? [...classes, align] : classes;
  return {
    ...Object.fromEntries(KEPT.flatMap((key) => (properties[key] === undefined ? [] : [[key, properties[key]]]))),
    ...(typeof id === 'string' && { id: page.id === undefined ? id : `${page.id}-${id}` }),
    ...(tagName === 'a' && typeof href === 'string' && { href: fromRoot(href, page.href) }),
    ...(shown.length > 0 && { className: shown.map(String) }),
    ...([role].flat().includes('doc-noteref') && noteref),
  };
}

/** Stands for the site’s own, whose pages link to each other without it. */
const SITE = 'https://site.invalid';

/** An address on a page of the site, from the site’s root; all sources are on one page of the book. */
function fromRoot(href: string, page: string): string {
  if (href.startsWith('#source-')) return sourcesHref + href;
  const { origin, pathname, search, hash, href: whole } = new URL(href, SITE + page);
  return origin === SITE ? pathname + search + hash : whole;
}
