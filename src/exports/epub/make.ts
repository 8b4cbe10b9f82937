/** The books of a collection: the whole, and each op-ed with what it leans on. */
import type { Library, OpEd } from '../../library/library.ts';
import { publishedAt } from '../../model/site.ts';
import { collectionFileHref, opEdFileHref } from '../../model/urls.ts';
import { listed } from '../../model/words.ts';
import { bylinesOf, bylineWords } from '../../views/bylines.ts';
import { opEdChange, siteChange } from '../../views/last-changes.ts';
import { downloadName } from '../../views/offline.ts';
import { rightsChapter, sourcesChapter } from './back.ts';
import type { Book, BookMetadata, Chapter, Cover } from './book.ts';
import { claimChapters } from './claims.ts';
import { creditsOf } from './credits.ts';
import { entryChapters } from './entries.ts';
import { guideChapter, PRIVATE, titleChapter } from './front.ts';
import { urnOf } from './identifier.ts';
import { readingChapter } from './reading.ts';
import { opEdScope, wholeScope, type Scope } from './scope.ts';

/** The site that a book is made from. */
export interface Origin {
  /** Its address, which may be a placeholder. */
  readonly address: string;
  /** The same, where something is published at it. */
  readonly published: string | undefined;
}

/** The site of a library: where Astro publishes it, else where its site file says. */
export function originOf({ site }: Library, at: URL | undefined): Origin {
  const address = at?.origin ?? site.address;
  return { address, published: publishedAt({ address }) };
}

/** The book of the whole collection. */
export function collectionBook(library: Library, origin: Origin): Book {
  const { site, copies } = library;
  const scope = wholeScope(library);
  const subtitle = `${site.title}: ${site.tagline}`;
  const metadata: BookMetadata = {
    ...common(library, scope),
    identifier: urnOf(addressOf(collectionFileHref('epub', downloadName(site.title)), origin, copies.size > 0)),
    title: site.collection,
    subtitle,
    modified: siteChange(library) ?? UNKNOWN,
    description: site.description,
    series: undefined,
  };
  const cover = {
    title: site.collection,
    byline: site.tagline,
    what: authorsOf(library),
    site: site.title,
    collection: '',
  };
  return bookOf(library, scope, metadata, cover, origin);
}

/** The book of an op-ed. */
export function opEdBook(library: Library, opEd: OpEd, origin: Origin): Book {
  const { site, copies } = library;
  const scope = opEdScope(library, opEd);
  const isPrivate = copies.has(opEd.slug);
  const subtitle = isPrivate || opEd.text === 'full' ? 'An annotated edition' : 'An annotated digest';
  const metadata: BookMetadata = {
    ...common(library, scope),
    identifier: urnOf(addressOf(opEdFileHref('epub', opEd.slug), origin, isPrivate)),
    title: opEd.title,
    subtitle,
    modified: opEdChange(library, opEd) ?? UNKNOWN,
    description: opEd.summary,
    series: `${site.title}: ${site.collection}`,
  };
  const byline = bylineWords(bylinesOf(library, opEd));
  const what = `${subtitle} by ${site.contributors}`;
  const cover = { title: opEd.title, byline, what, site: site.title, collection: site.collection };
  return bookOf(library, scope, metadata, cover, origin);
}

/** Where no day of a change is known: the first that a ZIP file knows. */
const UNKNOWN = '1980-01-01';

/** A reader’s own edition is another book than that which is published. */
function addressOf(href: string, { address }: Origin, isPrivate: boolean): string {
  return `${new URL(href, address).href}${isPrivate ? '#private' : ''}`;
}

function common(library: Library, { opEds }: Scope) {
  const { language, title, contributors, license } = library.site;
  const rights = [
    ...(opEds.some(({ slug }) => library.copies.has(slug)) ? [PRIVATE] : []),
    `${contributors}, ${license.name} (${license.url}).`,
    ...opEds.map((opEd) => `${opEd.title}: ${opEd.rights}`),
  ];
  return {
    language,
    publisher: title,
    rights: rights.join(' '),
    credits: creditsOf(library, opEds),
    from: opEds.flatMap(({ url }) => url ?? []),
  };
}

function authorsOf(library: Library): string {
  const bylines = [...library.opEds.values()].map((opEd) => lowered(bylineWords(bylinesOf(library, opEd))));
  if (bylines.length === 0) return '';
  return `On op-eds ${listed([...new Set(bylines)])}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function bookOf(library: Library, scope: Scope, metadata: BookMetadata, cover: Cover, { published }: Origin): Book {
  const main: Chapter[] = [
    ...scope.opEds.map((opEd) => readingChapter(library, opEd)),
    ...entryChapters(library, scope),
    ...claimChapters(library, scope),
  ];
  return {
    ...metadata,
    cover,
    chapters: [
      titleChapter(library, scope, metadata, published),
      guideChapter(scope),
      ...main,
      sourcesChapter(library, main),
      rightsChapter(library, scope, main),
    ],
  };
}
