/** The feed, in Atom (RFC 4287): each reading and reading list when it came in, and each correction. */
import { Feed, type Item } from 'feed';
import { toHtml } from 'hast-util-to-html';
import type { Library, LibraryReadingList, OpEd } from '../library/library.ts';
import { feedHref, homeHref, opEdHref, readingListHref } from '../model/urls.ts';
import { bylinesOf, bylineWords } from '../views/bylines.ts';
import { correctionsView, type ListedCorrection } from '../views/corrections.ts';
import type { Addresses } from './addresses.ts';

/** How many entries the feed carries: whoever follows it has seen the others, and the site lists them all. */
const NEWEST = 100;

/**
 * Writes the feed: the newest readings, reading lists and corrections, newest first. It is as old as its newest entry, so that the same
 * content makes the same feed.
 */
export function feedXml(library: Library, at: Addresses): string {
  const { title, description, contributors, license, language } = library.site;
  const items = [
    ...correctionsView(library).corrections.map((correction) => correctionItem(correction, at)),
    ...library.opEds.values().map((opEd) => readingItem(library, opEd, at)),
    ...library.readingLists.values().flatMap((list) => readingListItem(list, at)),
  ]
    .toSorted((a, b) => b.date.getTime() - a.date.getTime())
    .slice(0, NEWEST);
  const feed = new Feed({
    id: at.page(homeHref),
    title: title,
    description: description,
    link: at.page(homeHref),
    feed: at.page(feedHref),
    updated: items[0]?.date ?? new Date(0),
    author: { name: contributors },
    copyright: license.name,
    generator: false,
  });
  items.forEach((item) => feed.addItem(item));
  return inLanguage(feed.atom1(), language);
}

function readingItem(library: Library, opEd: OpEd, at: Addresses): Item {
  const { title, publication, date, summary } = opEd;
  const href = at.page(opEdHref(opEd.slug));
  return {
    id: href,
    link: href,
    title: escaped(title),
    description: escaped(`${bylineWords(bylinesOf(library, opEd))}. ${publication}, ${date.words}. ${summary}`),
    date: new Date(opEd.added ?? date.from),
  };
}

/** A list has no date of its own, so that one which does not say when it came in is no news. */
function readingListItem({ slug, title, summary, added }: LibraryReadingList, at: Addresses): Item[] {
  const href = at.page(readingListHref(slug));
  if (added === undefined) return [];
  return [
    {
      id: href,
      link: href,
      title: escaped(`Reading list: ${title}`),
      description: escaped(summary),
      date: new Date(added),
    },
  ];
}

function correctionItem({ href, page, what, day }: ListedCorrection, at: Addresses): Item {
  return {
    id: at.page(href),
    link: at.page(href),
    title: escaped(`Correction: ${page.text}`),
    description: escaped(what),
    date: new Date(day),
  };
}

const named = { characterReferences: { useNamedReferences: true } };

/** A text as HTML, which titles and summaries are; `>` too, for two `]]>` would break the library’s CDATA. */
function escaped(text: string): string {
  return toHtml({ type: 'text', value: text }, named).replaceAll('>', '&gt;');
}

/** The library writes no language in Atom. */
function inLanguage(xml: string, language: string): string {
  return xml.replace('<feed ', `<feed xml:lang="${language}" `);
}
