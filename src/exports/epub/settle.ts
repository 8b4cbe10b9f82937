/** Where links of the site lead from a book: to the same in the book, else to the published site, else nowhere. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { fileOf, type Chapter, type PageInBook, type SettledChapter } from './book.ts';

interface Target {
  readonly file: string;
  readonly id: PageInBook['id'];
}

interface Places {
  /** Each page of the site by its address. */
  readonly pages: ReadonlyMap<string, Target>;
  /** The ids in each file. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly published: string | undefined;
}

/**
 * The chapters of a book with links that hold; what leads nowhere is its words alone.
 * @param published where the site is published, if it is
 */
export function settle(chapters: readonly Chapter[], published: string | undefined): SettledChapter[] {
  const places: Places = {
    pages: new Map(
      chapters.flatMap((chapter) =>
        chapter.pages.map(({ href, id }): [string, Target] => [href, { file: fileOf(chapter), id }]),
      ),
    ),
    ids: new Map(chapters.map((chapter) => [fileOf(chapter), idsIn(chapter.content)])),
    published,
  };
  return chapters.map(({ pages, ...chapter }) => ({
    ...chapter,
    content: linked(chapter.content, fileOf(chapter), places),
    places: pages.flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title }])),
  }));
}

function idsIn(content: readonly ElementContent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(h('div', [...content]), 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

function linked(content: readonly ElementContent[], file: string, places: Places): ElementContent[] {
  return content.flatMap((node) => {
    if (node.type !== 'element') return node;
    const element = { ...node, children: linked(node.children, file, places) };
    if (node.tagName !== 'a') return element;
    const href = destination(String(node.properties['href'] ?? ''), file, places);
    return href === undefined ? wordsOf(element) : { ...element, properties: { ...node.properties, href } };
  });
}

/** What is left of a link: something else may lead to its id. */
function wordsOf({ properties: { id }, children }: Element): ElementContent[] {
  return id === undefined ? children : [h('span', { id }, children)];
}

/** The address in a file of the book; nothing when there is none. */
function destination(href: string, from: string, { pages, ids, published }: Places): string | undefined {
  if (!href.startsWith('/')) return URL.canParse(href) ? new URL(href).href : undefined;
  const [path = '', fragment] = href.split('#');
  const page = pages.get(path);
  if (page === undefined) return published && new URL(href, published).href;
  const known = ids.get(page.file);
  const id = candidates(page, fragment).find((each) => known?.has(each));
  const file = page.file === from && id !== undefined ? '' : page.file;
  return id === undefined ? file : `${file}#${id}`;
}

/** The ids that a place may have in the book, the nearest first. */
function candidates({ id }: Target, fragment: string | undefined): string[] {
  const own = id === undefined ? [] : [id];
  if (fragment === undefined) return own;
  return id === undefined ? [fragment] : [`${id}-${fragment}`, ...own];
}
