/** The search page: the whole search is in its address. */
import { readQuery } from './address.ts';
import { asker, type Site } from './asking.ts';
import { addressBar } from './bar.ts';
import { controls } from './controls.ts';
import { moveThrough } from './moves.ts';
import { searchPart } from './path.ts';
import { remember } from './recent.ts';
import { keepScroll } from './scroll.ts';
import { rememberOpened, shower, whenTyped, type Surface } from './showing.ts';
import { drawn, type Acts } from './states.ts';
import type { Query } from './types.ts';

const PER_GROUP = 3;
const frame = { passages: 3, heading: 'h2', more: 10 } as const;

/** The places of the page that the search fills. */
export interface Places extends Surface {
  readonly bar: HTMLElement;
  readonly narrow: HTMLElement;
}

/** The places, where the page is the search page. */
export function placesIn(page: Document): Places | undefined {
  const form = page.querySelector<HTMLFormElement>('form#search');
  const field = form?.querySelector('input');
  const [told, bar, narrow, results] = ['told', 'bar', 'narrow', 'results'].map((id) => page.getElementById(id));
  return form && field && told && bar && narrow && results ? { form, field, told, bar, narrow, results } : undefined;
}

/** Brings the search page to life; gives what leads the reader to its field. */
export function searchPage(places: Places, site: Site): () => void {
  const { form, field, results } = places;
  const address = addressBar();
  const inAddress = () => readQuery(new URLSearchParams(location.search), site.facets);
  let query = inAddress();

  const make = (change: Partial<Query>) => {
    const next = { ...query, words: field.value, ...change };
    address.made(next);
    search(next);
  };
  const acts: Acts = {
    change: (change) => {
      field.focus();
      make({ literal: false, ...change });
    },
    again: () => search(query),
  };
  const { show: showControls, label } = controls(places, site, make);
  const show = shower(places, (state) => drawn(state, site, frame, acts));
  const scrollBack = keepScroll();
  const ask = asker(site.open, PER_GROUP, (state) => {
    if (state.is === 'answered') label(state.table);
    show(state);
    if (state.is === 'answered') scrollBack();
  });
  const callOff = whenTyped(field, () => {
    const next = { ...query, words: field.value, literal: false };
    address.typed(next);
    search(next);
  });
  const search = (next: Query) => {
    callOff();
    query = next;
    if (field.value.trim() !== query.words.trim()) field.value = query.words;
    showControls(query);
    void ask(query);
  };
  const arrive = () => {
    const next = inAddress();
    address.reached(next);
    // Following a link within the page is no other search.
    if (searchPart(next) !== searchPart(query)) search(next);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(field.value);
    make({});
  });
  addEventListener('popstate', arrive);
  rememberOpened(places);
  moveThrough(field, results, '.stop');
  results.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') field.focus();
  });
  address.reached(query);
  search(query);
  return () => {
    field.focus();
    field.select();
  };
}
