/** The pages of a built site, and one of each kind. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Addresses of all pages below a folder, `/people/x.html`. */
export function pagesOf(folder: string): string[] {
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
  sources: '/sources.html',
  about: '/about.html',
  annotate: '/annotate.html',
  search: '/search.html',
  offline: '/offline.html',
  'not found': '/404.html',
} as const;
