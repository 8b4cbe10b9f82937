/** The line of time: all that is dated, by decades and years. */
import type { Library } from '../../library/library.ts';
import { counted } from '../../model/words.ts';
import { chronologyDrawing, drawnKinds, type DrawingView, type DrawnKind } from './drawing.ts';
import { chronologyItems, type ChronologyItem } from './items.ts';
import { decadesOf, type DecadeView } from './years.ts';
import { home, type Link } from '../shared.ts';

export interface ChronologyView {
  readonly title: string;
  readonly about: string;
  /** “164 dates, 1711–2025”. */
  readonly count: string;
  readonly kinds: readonly DrawnKind[];
  readonly drawing: DrawingView | undefined;
  readonly groups: readonly DecadeView[];
  readonly trail: readonly Link[];
}

export const chronologyTitle = 'Chronology';

/** The page from the library. */
export function chronologyView(library: Library): ChronologyView {
  const items = chronologyItems(library);
  const kinds = drawnKinds(library.site.kinds);
  return {
    title: chronologyTitle,
    about:
      'All that is dated here on one line of time: events, treaties, lives and offices, and the readings themselves.',
    count: countOf(items),
    kinds,
    drawing: chronologyDrawing(kinds, items),
    groups: decadesOf(items),
    trail: [home],
  };
}

/** “164 dates, 1711–2025”. */
export function countOf(items: readonly ChronologyItem[]): string {
  const [first, last] = [items[0]?.year, items.at(-1)?.year];
  const years = first === last ? `${first ?? ''}` : `${first}–${last}`;
  return [counted(items.length, 'date'), years].filter(Boolean).join(', ');
}
