/** The feed, in Atom (RFC 4287): each reading when it came in, and each correction. */
import { Feed, type Item } from 'feed';
import { toHtml } from 'hast-util-to-html';
import type { Library, OpEd } from '../library/library.ts';
import { homeHref, opEdHref } from '../model/urls.ts';
import { correctionsView, type ListedCorrection } from '../views/corrections.ts';
import { opEdView } from '../views/op-ed.ts';
import { feedHref, type Addresses } from './addresses.ts';
import { bylineWords } from './text/op-ed.ts';

/** Writes the feed, newest first. It is as old as its newest entry, so that the same content makes the same feed. */
export function feedXml(library: Library, at: Addresses): string {
  const { title, description, contributors, license, language } = library.site;
  const items = [
    ...correctionsView(library).corrections.map((correction) => correctionItem(correction, at)),
    ...library.opEds.values().map((opEd) => readingItem(library, opEd, at)),
  ].toSorted((a, b) => b.date.getTime() - a.date.getTime());
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
  const { bylines, publication, date } = opEdView(library, opEd);
  const href = at.page(opEdHref(opEd.slug));
  return {
    id: href,
    link: href,
    title: escaped(opEd.title),
    description: escaped(`${bylineWords(bylines)}. ${publication.name}, ${date}. ${opEd.summary}`),
    date: new Date(opEd.added ?? opEd.date.from),
  };
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
