/** The filters that are on, each to be taken off. */
import { joinedFacets, type Facet } from '../../model/search.ts';
import { noFilters } from './path.ts';
import { element } from '../dom.ts';
import type { Names } from './options.ts';
import type { Query } from './types.ts';

/** A chip for each filter; `change` gets what is left of them. */
export function chipsOf({ chosen }: Query, names: Names, change: (chosen: Query['chosen']) => void): HTMLElement[] {
  const chips = joinedFacets.flatMap((facet) =>
    chosen[facet].map((value) =>
      chip(names(facet, value)[0] ?? value, () =>
        change({ ...chosen, [facet]: chosen[facet].filter((each) => each !== value) } satisfies Record<Facet, unknown>),
      ),
    ),
  );
  if (chips.length === 0) return [];
  const clear = element('button', { type: 'button', class: 'quiet-button' }, 'Clear all');
  clear.addEventListener('click', () => change(noFilters));
  return [...chips, clear];
}

function chip(label: string, remove: () => void): HTMLElement {
  const made = element(
    'button',
    { type: 'button', class: 'chip' },
    element('span', { class: 'sr-only' }, 'Remove the filter '),
    label,
    element('span', { 'aria-hidden': 'true' }, ' ×'),
  );
  made.addEventListener('click', remove);
  return made;
}
