/** What was done to an op-ed or a claim since it came into the collection, newest first, as TEI has it. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Correction } from '../../model/correction.ts';
import { correctionsOf } from '../../views/corrections.ts';
import { contributorsXmlId } from './ids.ts';

interface Dated {
  readonly added?: string | undefined;
  readonly corrections: readonly Correction[];
}

/** Its changes. @param checked the day on which it was last checked, where that is known */
export function changes({ added, corrections }: Dated, checked?: string): Element[] {
  const all = [
    ...(checked === undefined ? [] : [{ day: checked, type: 'checked', what: 'Last checked.' }]),
    ...correctionsOf({ corrections }).map(({ day, what }) => ({ day, type: 'corrected', what })),
    ...(added === undefined ? [] : [{ day: added, type: 'added', what: 'Added to the collection.' }]),
  ];
  return all
    .toSorted((a, b) => b.day.localeCompare(a.day, 'en'))
    .map(({ day, type, what }) => x('change', { when: day, type, who: `#${contributorsXmlId}` }, what));
}
