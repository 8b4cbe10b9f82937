/** The facets beside the results, by which a search is narrowed. Each loads its part of the index when it is opened. */
import type { Facet } from '../../model/search.ts';
import type { Site } from './asking.ts';
import { button, element } from '../dom.ts';
import { FEW, namesIn, optionsOf, type Names, type Option } from './options.ts';
import type { Counts, Query } from './types.ts';

/** What each is called. */
const facetTitles: Readonly<Record<Facet, string>> = {
  collection: 'Collection',
  kind: 'Kind',
  author: 'Author',
  publication: 'Publication',
  period: 'Period',
  mentions: 'Entries mentioned',
};

/** Does not open by itself: what other collections have would load the index of each, and one is chosen to be asked alone. */
const STAYS: Facet = 'collection';

type Choose = (facet: Facet, values: readonly string[]) => void;

/** The facets, and a function that lets them show what a search may be narrowed to. */
export function facetPanel(site: Site, choose: Choose) {
  const boxes = site.facets.map((facet) => facetBox(facet, site, choose));
  const panel = element(
    'details',
    { class: 'facets' },
    element('summary', {}, 'Narrow the search'),
    ...boxes.map((box) => box.details),
  );
  panel.open = matchMedia('(width >= 56rem)').matches;
  return { panel, show: (query: Query) => boxes.forEach((box) => box.show(query)) };
}

function facetBox(facet: Facet, site: Site, choose: Choose) {
  const title = facetTitles[facet];
  const filter = element('input', {
    type: 'search',
    'aria-label': `Filter: ${title}`,
    placeholder: 'Filter',
    hidden: true,
  });
  const list = element('fieldset', {}, element('legend', { class: 'sr-only' }, title));
  const details = element('details', { class: 'facet' }, element('summary', {}, title), filter, list);
  let query: Query | undefined;
  let found: { counts: Counts; names: Names } | undefined;

  const draw = () => {
    if (query === undefined || found === undefined) return;
    filter.hidden = found.counts.size <= FEW;
    const chosen = query.chosen[facet];
    const { shown, rest } = optionsOf(facet, found.counts, chosen, found.names, filter.value);
    const toggle = ({ value }: Option) =>
      choose(facet, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
    put(
      list,
      shown.map((option) => optionLabel(option, toggle)),
      noteOf(shown.length, rest),
    );
  };
  const load = async () => {
    const asked = query;
    if (!details.open || asked === undefined) return;
    try {
      const { search, table } = await site.open();
      const counts = await search.counts(facet, asked);
      if (asked !== query) return;
      found = { counts, names: namesIn(table) };
      draw();
    } catch {
      if (asked === query) put(list, [button('Could not be loaded. Try again', () => void load())], '');
    }
  };
  details.addEventListener('toggle', () => void load());
  filter.addEventListener('input', draw);
  return {
    details,
    show: (next: Query) => {
      query = next;
      if (next.chosen[facet].length > 0 && facet !== STAYS) details.open = true;
      void load();
    },
  };
}

function noteOf(shown: number, rest: number): string {
  if (rest > 0) return `and ${rest} more`;
  return shown === 0 ? 'Nothing to choose from.' : '';
}

function optionLabel(option: Option, toggle: (option: Option) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', value: option.value });
  box.checked = option.chosen;
  box.addEventListener('change', () => toggle(option));
  return element('label', {}, box, ' ', option.label, ' ', element('span', { class: 'count' }, String(option.count)));
}

/** Puts the parts below the legend; the box that has the focus keeps it. */
function put(list: HTMLFieldSetElement, parts: readonly HTMLElement[], note: string): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const legend = list.firstElementChild;
  list.replaceChildren(...(legend === null ? [] : [legend]), ...parts, element('p', { class: 'hint' }, note));
  if (focused === null) return;
  const boxes = [...list.querySelectorAll('input')];
  const same = boxes.find(({ value }) => focused instanceof HTMLInputElement && value === focused.value);
  (same ?? boxes[0] ?? list.querySelector('button'))?.focus();
}
