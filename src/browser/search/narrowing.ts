/** What is chosen of the facets, as Pagefind’s filters. */
import { joinedFacets, type Facet } from '../../model/search.ts';
import type { Filter, Filters } from './pagefind.ts';
import type { Query } from './types.ts';

/** The facet of which all chosen values must hold; of the others one. */
const ALL_OF: Facet = 'mentions';

/** No value is called so. */
const NONE = '\u0000';

/** The filters of a search. */
export function filtersOf(chosen: Query['chosen']): Filters {
  const used = joinedFacets.filter((facet) => chosen[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, filterOf(facet, chosen[facet])]));
}

function filterOf(facet: Facet, values: readonly string[]): Filter {
  return facet === ALL_OF ? { all: values } : { any: values };
}

/** The filters under which the values of a facet are counted: each of them would widen its facet, or narrow it further. */
export function countingFilters(facet: Facet, chosen: Query['chosen']): Filters {
  const others = filtersOf(chosen);
  // Pagefind counts the values of filters that it has loaded, and loads those that are asked for.
  return facet === ALL_OF && chosen[facet].length > 0 ? others : { ...others, [facet]: { not: NONE } };
}
