/** The pages of a built site, and one of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** Addresses of the pages below a folder, `/people/x.html`, without those that only lead from an old address to a new one. */
export function pagesOf(folder: string): string[] {
  return everyPageOf(folder).filter((page) => !/assets\/moved\.\w+\.js/.test(readFileSync(folder + page, 'utf8')));
}

/** Those that have an address of their own, and so a text beside them: others are not to be found by searching. */
export function addressedPagesOf(folder: string): string[] {
  return pagesOf(folder).filter(
    (page) => !/<meta name="robots" content="noindex"/.test(readFileSync(folder + page, 'utf8')),
  );
}

/** Addresses of all pages below a folder. */
export function everyPageOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file}`)
    .toSorted();
}

/** One page of every kind. */
export const kindsOfPages = {
  home: '/index.html',
  'op-ed': '/op-eds/russia-needs-security-guarantees.html',
  person: '/people/bill-clinton.html',
  treaty: '/treaties/minsk-ii.html',
  event: '/events/cuban-missile-crisis.html',
  organization: '/organizations/nato.html',
  concept: '/concepts/security-dilemma.html',
  index: '/events.html',
  claims: '/claims.html',
  claim: '/claims/main-reason.html',
  'reading lists': '/reading-lists.html',
  'reading list': '/reading-lists/one-hour-seminar.html',
  packet: '/reading-lists/one-hour-seminar/packet.html',
  teaching: '/op-eds/revising-the-topspin/teach.html',
  sources: '/sources.html',
  about: '/about.html',
  annotate: '/annotate.html',
  search: '/search.html',
  offline: '/offline.html',
  downloads: '/downloads.html',
  chronology: '/chronology.html',
  'chronology of an op-ed': '/op-eds/revising-the-topspin/chronology.html',
  'not found': '/404.html',
} as const;
