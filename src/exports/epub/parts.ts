/** What several kinds of chapters show. Links are those of the site. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { citeInWords } from '../../views/packet/html.ts';
import type { EntryRef, Link, SourceRef } from '../../views/shared.ts';
import type { Library } from '../../library/library.ts';
import type { SourceId } from '../../model/ids.ts';
import { sourceHref } from '../../model/urls.ts';
import { shortReference } from '../../model/source.ts';
import type { PageInBook } from './book.ts';
import { fromSite } from './from-site.ts';

export type Inline = ElementContent | string;

/** A link to a page of the site. */
export function linkTo({ href, text }: Link): ElementContent {
  return h('a', { href }, text);
}

/** Several things with something between them. */
export function joined(parts: readonly Inline[], between: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

/** “● person, 1950–2010”; the mark is of no use to those who hear it. */
export function kindWords({ icon, kindWord, years }: Pick<EntryRef, 'icon' | 'kindWord' | 'years'>): Inline[] {
  return [h('span', { ariaHidden: 'true' }, icon), ` ${[kindWord, years].filter(Boolean).join(', ')}`];
}

/** “Sources: Allan 2020; Roe 2022, and 2 more.” @param more how many there are elsewhere, and where */
export function cites(
  sources: readonly Pick<SourceRef, 'id' | 'short'>[],
  more?: { readonly count: number; readonly href: string },
): Inline[] {
  if (sources.length === 0) return [];
  const { count = 0, href = '' } = more ?? {};
  const links = sources.map(({ id, short }) => linkTo({ href: sourceHref(id), text: short }));
  return [
    sources.length + count === 1 ? 'Source: ' : 'Sources: ',
    ...joined(links, '; '),
    ...(count === 0 ? [] : [', and ', linkTo({ href, text: `${count} more` })]),
    '.',
  ];
}

/** A titled section of a chapter, its heading at this level; nothing when there is nothing in it. */
export function section(level: 2 | 3, title: string, content: readonly ElementContent[]): ElementContent[] {
  return content.length === 0 ? [] : [h(`h${level}`, title), ...content];
}

/** A list; nothing when it has no item. */
export function listOf(items: readonly (readonly Inline[])[]): ElementContent[] {
  return items.length === 0 ? [] : [h('ul', ...items.map((item) => h('li', ...item)))];
}

/** Prose of a page whose citations are numbers there: in the book, which has one bibliography, they are in words. */
export function proseOf(library: Library, html: string, page: Pick<PageInBook, 'href' | 'id'>): ElementContent[] {
  const shortOf = (id: string) => {
    const source = library.sources.get(id as SourceId);
    return source === undefined ? id : shortReference(source);
  };
  return fromSite(citeInWords(html, shortOf), page);
}
