/** What a page tells machines beside its title and description: search engines, link previews, reference managers. */
import type { Library, LibraryClaim, LibraryEntry, LibraryReadingList, OpEd } from '../../library/library.ts';
import type { KindData } from '../../model/kinds.ts';
import { kindOf } from '../../model/site.ts';
import { claimHref } from '../../model/urls.ts';
import { articleCitation, opEdCitation, type Tag } from './citation.ts';
import { entryThing } from './entry.ts';
import { collectionOf } from './index-page.ts';
import { claimOf, workOf } from './op-ed.ts';
import type { Statement } from './page.ts';
import { learningResource } from './reading-list.ts';
import { listedReadingLists, readingListsTitle } from '../reading-lists.ts';
import { entryRef } from '../shared.ts';
import { entriesInOrder } from '../shelves.ts';

export interface Metadata extends Statement {
  /** https://ogp.me/#types; Zotero takes a `website` for a web page. */
  readonly type: 'website' | 'article' | 'profile';
  /** What is told as the name of the site, where that is not the site's own. */
  readonly siteName?: string;
  /** For reference managers. */
  readonly citation?: readonly Tag[];
}

/** Of a page of which nothing more is known. */
export const plainMetadata: Metadata = { type: 'website', data: { '@type': 'WebPage' } };

/** Of the home page, which stands for the whole site. */
export const homeMetadata: Metadata = { type: 'website', data: { '@type': 'WebSite' } };

/**
 * Of an op-ed's page. To a reference manager the page is the op-ed, in its publication; in schema.org's terms it is a page
 * of ours that is based on the op-ed, or that holds it where its text is given in full.
 */
export function opEdMetadata(library: Library, opEd: OpEd): Metadata {
  const work = workOf(library, opEd);
  return {
    type: 'article',
    siteName: opEd.publication,
    citation: opEdCitation(opEd),
    ...(opEd.text === 'full' && { ofOthers: true }),
    data: {
      '@type': 'WebPage',
      ...(opEd.text === 'full' ? { mainEntity: work } : { isBasedOn: work }),
      ...dates(opEd),
    },
  };
}

/** Of an entry's page: an article of a reference work, about the person, the treaty and so on. */
export function entryMetadata(library: Library, entry: LibraryEntry): Metadata {
  const kind = kindOf(library.site, entry.kind);
  return {
    type: kind.schema === 'Person' ? 'profile' : 'article',
    citation: articleCitation(library.site, entry.name, entry.added),
    data: { '@type': 'WebPage', mainEntity: entryThing(entry, kind), ...dates(entry) },
  };
}

/** Of a claim's page. A `Claim` and no `ClaimReview`, for the page gives the positions and no rating. */
export function claimMetadata(library: Library, claim: LibraryClaim): Metadata {
  return {
    type: 'article',
    citation: articleCitation(library.site, claim.title, claim.added),
    data: { '@type': 'WebPage', mainEntity: claimOf(library, claim), lastReviewed: claim.checked, ...dates(claim) },
  };
}

/** Of the index of a kind of entries. */
export function indexMetadata(library: Library, kind: KindData): Metadata {
  const links = entriesInOrder(library, kind.kind).items.map((entry) => entryRef(library, entry.id));
  return { type: 'website', data: collectionOf(kind.many, links, kind.schema === 'DefinedTerm') };
}

/** Of the index of claims. */
export function claimsMetadata({ claims }: Library): Metadata {
  const links = [...claims.values()].map(({ id, title }) => ({ text: title, href: claimHref(id) }));
  return { type: 'website', data: collectionOf('Claims', links) };
}

/** Of a reading list. It is a web page to reference managers, which know no syllabus. */
export function readingListMetadata(library: Library, list: LibraryReadingList): Metadata {
  return {
    type: 'website',
    data: { '@type': 'WebPage', mainEntity: learningResource(library, list), ...dates(list) },
  };
}

/** Of the index of reading lists. */
export function readingListsMetadata(library: Library): Metadata {
  return { type: 'website', data: collectionOf(readingListsTitle, listedReadingLists(library)) };
}

/** When a page came into the collection, and when it was last corrected. */
function dates({ added, corrections }: Pick<OpEd, 'added' | 'corrections'>) {
  const last = corrections
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return { ...(added && { datePublished: added }), ...(last && { dateModified: last }) };
}
