/** Addresses of pages: files that a double-click can follow, from the site's root. */
import type { ClaimId, EntryId, OpEdSlug, SourceId } from './ids.ts';
import type { Kind } from './kinds.ts';

export const homeHref = '/index.html';
export const claimsHref = '/claims.html';
export const sourcesHref = '/sources.html';
export const aboutHref = '/about.html';

export function opEdHref(slug: OpEdSlug, fragment?: string): string {
  return `/op-eds/${slug}.html${fragment === undefined ? '' : `#${fragment}`}`;
}

export function entryHref(kind: Kind, id: EntryId): string {
  return `/${kind}/${id}.html`;
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
