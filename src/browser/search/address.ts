/** A search as an address tells it, so that it can be shared: `?q=truce&kind=treaties&mentions=minsk-ii&sort=newest`. */
import { dateOrders, facets, joinedFacets, type Facet } from '../../model/search.ts';
import type { Query, SortOrder } from './types.ts';

/** Beside these, each facet goes by its own name. */
const WORDS = 'q';
const SORT = 'sort';
const LITERAL = 'literal';

/** Addresses come from anywhere: no more values of a facet are taken, and no longer ones. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 200;

/** The search in an address, by the facets of the site; what it does not know is left out, so that any address is a search. */
export function readQuery(address: URLSearchParams, known: readonly Facet[] = facets): Query {
  const sort = address.get(SORT) ?? '';
  return {
    words: address.get(WORDS) ?? '',
    chosen: chosenBy((facet) => (known.includes(facet) ? valuesIn(address, facet) : [])),
    sort: isSort(sort) ? sort : 'relevance',
    literal: address.has(LITERAL),
  };
}

/** What is chosen of each facet. */
export function chosenBy(values: (facet: Facet) => readonly string[]): Query['chosen'] {
  return {
    collection: values('collection'),
    kind: values('kind'),
    author: values('author'),
    publication: values('publication'),
    period: values('period'),
    mentions: values('mentions'),
  };
}

function valuesIn(address: URLSearchParams, facet: Facet): string[] {
  const values = address.getAll(facet).filter((value) => value !== '' && value.length <= LONGEST_VALUE);
  return [...new Set(values)].slice(0, MOST_VALUES);
}

function isSort(text: string): text is SortOrder {
  return Object.hasOwn(dateOrders, text);
}

/** The address of a search: one for each, in whatever order the facets were chosen. */
export function writeQuery({ words, chosen, sort, literal }: Query): URLSearchParams {
  const trimmed = words.trim();
  return new URLSearchParams([
    ...(trimmed === '' ? [] : [[WORDS, trimmed]]),
    ...joinedFacets.flatMap((facet) => chosen[facet].toSorted().map((value) => [facet, value])),
    ...(sort === 'relevance' ? [] : [[SORT, sort]]),
    ...(literal ? [[LITERAL, '1']] : []),
  ]);
}
