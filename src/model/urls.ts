/** Addresses of pages: files that a double-click can follow, from the site's root. */
import type { ClaimId, EntryId, OpEdSlug, SourceId } from './ids.ts';
import type { Kind } from './kinds.ts';

export const homeHref = '/index.html';
export const claimsHref = '/claims.html';
export const sourcesHref = '/sources.html';
export const correctionsHref = '/corrections.html';
export const searchHref = '/search.html';
export const offlineHref = '/offline.html';
export const annotateHref = '/annotate.html';

export function opEdHref(slug: OpEdSlug, fragment?: string): string {
  return `/op-eds/${slug}.html${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The digest of an op-ed of which a private build shows a reader’s own copy. */
export function digestHref(slug: OpEdSlug): string {
  return `/op-eds/${slug}/digest.html`;
}

export function entryHref(kind: Kind, id: EntryId): string {
  return `/${kind}/${id}.html`;
}

/** A page of `pages/`. */
export function pageHref(name: string): string {
  return `/${name}.html`;
}

export function kindHref(kind: Kind): string {
  return `/${kind}.html`;
}

export function claimHref(id: ClaimId): string {
  return `/claims/${id}.html`;
}

/** A source's record on the page of all sources. */
export function sourceHref(id: SourceId): string {
  return `${sourcesHref}#source-${id}`;
}
