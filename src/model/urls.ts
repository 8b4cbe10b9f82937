/** Addresses of pages: files that a double-click can follow, from the site's root. */
import type { ClaimId, EntryId, OpEdSlug, QuestionId, ReadingListSlug, SourceId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { PagePath } from './ledger.ts';

export const homeHref = '/index.html';
export const claimsHref = '/claims.html';
export const sourcesHref = '/sources.html';
export const correctionsHref = '/corrections.html';
export const searchHref = '/search.html';
export const offlineHref = '/offline.html';
export const annotateHref = '/annotate.html';
export const readingListsHref = '/reading-lists.html';
export const chronologyHref = '/chronology.html';
export const networkHref = '/network.html';
export const sideBySideHref = '/side-by-side.html';
export const sidesHref = '/sides.html';
export const downloadsHref = '/downloads.html';
export const feedHref = '/feed.xml';

/** An op-ed, or a place in it: the fragment is given without its #. */
export function opEdHref(slug: OpEdSlug, fragment?: string): string {
  return `/op-eds/${slug}.html${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The digest of an op-ed of which a private build shows a reader’s own copy. */
export function digestHref(slug: OpEdSlug): string {
  return `/op-eds/${slug}/digest.html`;
}

/** The page for citing an op-ed and for teaching with it. */
export function teachHref(slug: OpEdSlug): string {
  return `/op-eds/${slug}/teach.html`;
}

/** What an op-ed reaches back to, in order of time. */
export function opEdChronologyHref(slug: OpEdSlug): string {
  return `/op-eds/${slug}/chronology.html`;
}

/** What the op-eds say on an entry, side by side. */
export function entrySidesHref(kind: Kind, id: EntryId): string {
  return `/side-by-side/${kind}/${id}.html`;
}

/** What the op-eds say on a claim, side by side. */
export function claimSidesHref(id: ClaimId): string {
  return `/side-by-side/claims/${id}.html`;
}

/** The fragment of a claim on the page of who takes which side. */
export function sidesFragment(id: ClaimId): string {
  return `claim-${id}`;
}

/** Forms in which op-eds and the collection are downloaded, by the ending of their files. */
export const bookFormats = ['epub', 'tei.xml'] as const;
export type BookFormat = (typeof bookFormats)[number];

/** An op-ed as a file, `/downloads/op-eds/SLUG.epub`. */
export function opEdFileHref(format: BookFormat, slug: OpEdSlug): string {
  return `/downloads/op-eds/${slug}.${format}`;
}

/** The collection as a file, `/downloads/NAME.epub`; the name is that of the site’s download. */
export function collectionFileHref(format: BookFormat, name: string): string {
  return `/downloads/${name}.${format}`;
}

/** A file of the interface for programs, `/api/v1/entries.json`. */
export function apiHref(name: string): string {
  return `/api/v1/${name}.json`;
}

/** The notes and mentions of an op-ed as annotations of the W3C. */
export function annotationsHref(slug: OpEdSlug): string {
  return apiHref(`annotations/${slug}`);
}

/** A reading list, or a question on it. */
export function readingListHref(slug: ReadingListSlug, question?: QuestionId): string {
  return `/reading-lists/${slug}.html${question === undefined ? '' : `#${questionFragment(question)}`}`;
}

/** The fragment of a question on its reading list. */
export function questionFragment(question: QuestionId): string {
  return `q-${question}`;
}

/** A reading list with answers, for instructors. */
export function instructorHref(slug: ReadingListSlug): string {
  return `/reading-lists/${slug}/instructor.html`;
}

/** A reading list with its readings, to be printed. */
export function packetHref(slug: ReadingListSlug): string {
  return `/reading-lists/${slug}/packet.html`;
}

/** The same with answers, for instructors. */
export function instructorPacketHref(slug: ReadingListSlug): string {
  return `/reading-lists/${slug}/instructor-packet.html`;
}

/** The papers that a packet is made for, and its sizes of type. */
export const papers = ['a4', 'letter'] as const;
export const typeSizes = ['regular', 'large'] as const;
export interface PacketVariant {
  readonly paper: (typeof papers)[number];
  readonly size: (typeof typeSizes)[number];
}

/** A packet as a PDF, `/downloads/SLUG-a4-large.pdf`. */
export function packetPdfHref(slug: ReadingListSlug, { paper, size }: PacketVariant): string {
  return `/downloads/${slug}-${paper}${size === 'large' ? '-large' : ''}.pdf`;
}

/** A reading list for an LMS, as a Common Cartridge. */
export function cartridgeHref(slug: ReadingListSlug): string {
  return `/downloads/${slug}.imscc`;
}

/** A reading list as a book for Moodle. */
export function moodleBookHref(slug: ReadingListSlug): string {
  return `/downloads/${slug}-moodle-book.zip`;
}

/** Forms in which references are downloaded, by the ending of their files. */
export const referenceFormats = ['bib', 'ris', 'json'] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];

/** The references of a reading list; of the whole bibliography where none is named. */
export function referencesHref(format: ReferenceFormat, slug?: ReadingListSlug): string {
  return slug === undefined ? `/bibliography.${format}` : `/reading-lists/${slug}.${format}`;
}

/** The page of an entry. */
export function entryHref(kind: Kind, id: EntryId): string {
  return `/${kind}/${id}.html`;
}

/** A page of `pages/`. */
export function pageHref(name: string): string {
  return `/${name}.html`;
}

/** The index of a kind. */
export function kindHref(kind: Kind): string {
  return `/${kind}.html`;
}

/** The page of a claim. */
export function claimHref(id: ClaimId): string {
  return `/claims/${id}.html`;
}

/** A page, or a place in one, by the path that the ledger has it under. */
export function pathHref(path: PagePath, fragment?: string): string {
  return `/${path}.html${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A source's record on the page of all sources. */
export function sourceHref(id: SourceId): string {
  return `${sourcesHref}#source-${id}`;
}
