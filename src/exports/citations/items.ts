/** What of this site is cited, as references: op-eds, this edition of them, entries, claims, reading lists. */
import type { Library, LibraryClaim, LibraryEntry, LibraryReadingList, OpEd } from '../../library/library.ts';
import { authorName, type Author } from '../../model/op-ed.ts';
import { claimHref, entryHref, opEdHref, readingListHref } from '../../model/urls.ts';
import { listed } from '../../model/words.ts';
import { cslDate, cslDay } from './dates.ts';
import type { Name, Reference } from './reference.ts';

/** Behind the name of an author whose byline was not seen. */
const ATTRIBUTED = '[attributed]';

/** The op-ed as its publication has it, at the publisher’s address. An author who is a mere guess is not named. */
export function opEdReference(opEd: OpEd): Reference {
  const { slug, title, sentenceCase, publication, date, url } = opEd;
  const author = opEd.authors.filter(({ certainty }) => certainty !== 'unknown').map(nameOf);
  return {
    id: slug,
    type: 'article-newspaper',
    title,
    ...(sentenceCase !== undefined && { 'sentence-title': sentenceCase }),
    ...(author.length > 0 && { author }),
    'container-title': publication,
    issued: cslDate(date),
    ...(url !== undefined && { URL: url }),
  };
}

function nameOf({ given, family, certainty }: Author): Name {
  if (given === undefined && certainty === 'stated') return { literal: family };
  return {
    family,
    ...(given !== undefined && { given }),
    ...(certainty === 'probable' && { suffix: ATTRIBUTED }),
  };
}

/**
 * This annotated edition of an op-ed: a work of the site’s contributors about another’s.
 * @param address where the site is published; without one the edition has none to be told
 */
export function editionReference(library: Library, opEd: OpEd, address: string | undefined): Reference {
  const { slug, title, sentenceCase, added } = opEd;
  const what = opEd.text === 'digest' ? 'Digest of and notes on' : 'Notes on';
  const about = (name: string) => `${what} “${nested(name)},”${byWhom(opEd)}`;
  return {
    ...page(library, address, {
      id: `${slug}-annotated`,
      type: 'webpage',
      title: about(title),
      added,
      href: opEdHref(slug),
    }),
    ...(sentenceCase !== undefined && { 'sentence-title': about(sentenceCase) }),
  };
}

/** A title within quotation marks has single ones. */
function nested(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

function byWhom({ authors, publication }: OpEd): string {
  const stated = authors.filter(({ certainty }) => certainty === 'stated').map(authorName);
  const probable = authors.filter(({ certainty }) => certainty === 'probable').map(authorName);
  const by = [
    ...(stated.length > 0 ? [`by ${listed(stated)}`] : []),
    ...(probable.length > 0 ? [`attributed to ${listed(probable)}`] : []),
  ];
  return ` ${by.length > 0 ? by.join(', ') : `in ${publication}`}`;
}

/** An entry, as an article in a work of reference. */
export function entryReference(library: Library, entry: LibraryEntry, address: string | undefined): Reference {
  return page(library, address, {
    id: entry.id,
    type: 'entry-encyclopedia',
    title: entry.name,
    added: entry.added,
    href: entryHref(entry.kind, entry.id),
  });
}

/** The page of a claim. */
export function claimReference(library: Library, claim: LibraryClaim, address: string | undefined): Reference {
  return page(library, address, {
    id: claim.id,
    type: 'webpage',
    title: claim.title,
    added: claim.added ?? claim.checked,
    href: claimHref(claim.id),
  });
}

/** A reading list. */
export function listReference(library: Library, list: LibraryReadingList, address: string | undefined): Reference {
  return page(library, address, {
    id: list.slug,
    type: 'webpage',
    title: `${list.title}: A reading list`,
    added: list.added,
    href: readingListHref(list.slug),
  });
}

interface Page {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly added: string | undefined;
  readonly href: string;
}

/** A page of ours. Names of bodies lose their article where works are listed by them. */
function page({ site }: Library, address: string | undefined, { id, type, title, added, href }: Page): Reference {
  const issued = cslDay(added);
  return {
    id,
    type,
    title,
    author: [{ literal: site.contributors.replace(/^the /i, '') }],
    'container-title': site.title,
    ...(issued && { issued }),
    ...(address !== undefined && { URL: new URL(href, address).href }),
    language: site.language,
  };
}
