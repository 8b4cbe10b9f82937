/** What narrows and sorts the results of the search page. */
import type { SearchTable } from '../../model/search.ts';
import type { Site } from './asking.ts';
import { chipsOf } from './chips.ts';
import { element } from '../dom.ts';
import { facetPanel } from './facets.ts';
import { namesIn, type Names } from './options.ts';
import type { Query, SortOrder } from './types.ts';

const orders: Readonly<Record<SortOrder, string>> = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

interface Places {
  readonly field: HTMLInputElement;
  readonly bar: HTMLElement;
  readonly narrow: HTMLElement;
}

/** Puts the controls in their places; `make` gets what the reader changes with them. */
export function controls({ field, bar, narrow }: Places, site: Site, make: (change: Partial<Query>) => void) {
  const chips = element('div', { class: 'chips' });
  const sort = sortField((order) => make({ sort: order }));
  let query: Query | undefined;
  let names: Names = (_facet, value) => [value];

  const facets = facetPanel(site, (facet, values) => {
    if (query !== undefined) make({ chosen: { ...query.chosen, [facet]: values } });
  });
  const drawChips = () => {
    const focused = [...chips.children].findIndex((chip) => chip === document.activeElement);
    const drawn = query === undefined ? [] : chipsOf(query, names, (chosen) => make({ chosen }));
    chips.replaceChildren(...drawn);
    if (focused >= 0) (drawn[focused] ?? drawn.at(-1) ?? field).focus();
  };
  bar.append(chips, element('label', { class: 'sort' }, 'Sort by ', sort));
  narrow.append(facets.panel);
  return {
    /** Shows what is chosen. */
    show: (next: Query) => {
      query = next;
      sort.value = query.sort;
      drawChips();
      facets.show(query);
    },
    /** Calls what is chosen by the names of a table. */
    label: (table: SearchTable) => {
      names = namesIn(table);
      drawChips();
    },
  };
}

function sortField(choose: (order: SortOrder) => void): HTMLSelectElement {
  const options = Object.entries(orders).map(([value, label]) => element('option', { value }, label));
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    if (isOrder(select.value)) choose(select.value);
  });
  return select;
}

const isOrder = (value: string): value is SortOrder => value in orders;
