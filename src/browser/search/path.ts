/** Where the search page is, and what it says of a search. */
import { chosenBy, writeQuery } from './address.ts';
import type { Query } from './types.ts';

/** A search that is not narrowed. */
export const noFilters: Query['chosen'] = chosenBy(() => []);

/** The search page for a search, from the site’s root. */
export function searchPath(query: Query): string {
  return `search.html${searchPart(query)}`;
}

/** The part of an address that tells a search, `?q=truce`; empty for none. */
export function searchPart(query: Query): string {
  const text = writeQuery(query).toString();
  return text === '' ? '' : `?${text}`;
}
