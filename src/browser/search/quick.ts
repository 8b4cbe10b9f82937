/** The quick search: a dialog over the page, made when it is first opened. */
import styles from '../../styles/search.css';
import { asker, type Site, type State } from './asking.ts';
import { bringStyles, button, element, type Child } from '../dom.ts';
import { quoted } from './quoted.ts';
import { moveThrough } from './moves.ts';
import { noFilters, searchPath } from './path.ts';
import { remember } from './recent.ts';
import { rememberOpened, shower, whenTyped, type Surface } from './showing.ts';
import { slashSetting } from './slash.ts';
import { drawn, type Acts } from './states.ts';
import type { Query } from './types.ts';

/** Results of each kind, and passages of each op-ed. */
const PER_GROUP = 3;
const frame = { passages: 2, heading: 'h3', more: 0 } as const;

/** Makes what opens the quick search. */
export function quickSearch(site: Site): () => void {
  let open: (() => void) | undefined;
  return () => (open ??= prepare(site))();
}

function prepare(site: Site): () => void {
  bringStyles(styles);
  const { dialog, ...surface } = build();
  const { form, field, results } = surface;
  const askNow = searching(surface, site);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(field.value);
    const follow = () => results.querySelector<HTMLElement>(firstStop())?.click();
    void askNow().then((told) => told && dialog.open && follow());
  });
  rememberOpened(surface, (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });
  moveThrough(field, results, '.stop');
  return () => {
    if (!dialog.open) dialog.showModal();
    field.select();
    void askNow();
    // The rest is fetched while the reader types; when that fails, the search will say so.
    site.open().catch(() => undefined);
  };
}

/** Where Enter leads. On a touch screen it is the key that puts the keyboard away, which hid the results until then. */
function firstStop(): string {
  return matchMedia('(pointer: coarse)').matches ? '.all' : '.found-title a, .all';
}

/** Searches while the reader types; gives what searches at once, for what is in the field. */
function searching(surface: Surface, site: Site): () => Promise<boolean> {
  const { field } = surface;
  let literal = false;
  const acts: Acts = {
    change: ({ words = field.value, literal: asWritten = false }) => {
      field.value = words;
      literal = asWritten;
      field.focus();
      void askNow();
    },
    again: () => acts.change({ literal }),
  };
  const show = shower(surface, (state) => [...drawn(state, site, frame, acts), allResults(state, site)]);
  const ask = asker(site.open, PER_GROUP, show);
  const askNow = () => {
    callOff();
    const query: Query = { words: field.value, chosen: noFilters, sort: 'relevance', literal };
    return ask(query);
  };
  const callOff = whenTyped(field, () => {
    literal = false;
    void askNow();
  });
  return askNow;
}

/** The last row: everything that was found, on the search page. */
function allResults(state: State, { at }: Site): Child {
  if (state.is !== 'answered') return undefined;
  const { query, answer } = state;
  const label = answer.total === 0 ? ['To the search page'] : ['All results for ', quoted(query.words)];
  return element('a', { class: 'all stop', href: at(searchPath(query)) }, ...label);
}

/** The parts of the dialog, put together. */
function build(): Surface & { readonly dialog: HTMLDialogElement } {
  const field = element('input', {
    id: 'quick-words',
    type: 'search',
    dir: 'auto',
    autocomplete: 'off',
    autocapitalize: 'off',
    enterkeyhint: 'search',
    placeholder: 'Search',
    'aria-describedby': 'quick-enter',
  });
  const label = element('label', { for: field.id, class: 'sr-only' }, 'Search for');
  const close = button('Close', () => dialog.close());
  const form = element('form', { role: 'search', class: 'search-row' }, label, field, close);
  const results = element('div', { class: 'results' });
  const told = element('p', { role: 'status', class: 'told' });
  const enter = element('span', { id: 'quick-enter', class: 'keys' }, 'Enter opens the first result');
  const foot = element('div', { class: 'quick-foot' }, told, enter, slashSetting());
  const attributes = { class: 'panel quick no-print', 'aria-label': 'Search', closedby: 'any' };
  const dialog = element('dialog', attributes, form, results, foot);
  document.body.append(dialog);
  return { dialog, field, form, results, told };
}
