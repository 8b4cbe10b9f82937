/** The dated facts of an entry: events and states of those that can have some, words with a date for works and ideas. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { DatedFact } from '../../model/entry.ts';
import { dateAttributes } from './dates.ts';
import type { Sort } from './mention.ts';
import { placeXmlId } from './places.ts';

/** What a person’s first and last date are called in content, and by TEI. */
const life: Readonly<Record<string, string>> = { born: 'birth', died: 'death' };

/** A fact of an entry of some sort. */
export function factElement(fact: DatedFact, sort: Sort): Element {
  const { what, when, where } = fact;
  const dated = dateAttributes(when, 'period');
  const name = sort === 'person' && Object.hasOwn(life, what) ? life[what] : undefined;
  if (name !== undefined) return x(name, dated, dateAndPlace(fact));
  const told = [x('label', what), x('desc', dateAndPlace(fact))];
  if (sort === 'work' || sort === 'term')
    return x('note', { type: 'fact' }, [x('label', what), { type: 'text', value: ' ' }, ...dateAndPlace(fact)]);
  if (when.edtf.includes('/') && sort !== 'event' && sort !== 'place') return x('state', dated, told);
  return x('event', { ...dated, ...(where !== undefined && { where: `#${placeXmlId(where)}` }) }, told);
}

/** “12 February 2015, Minsk”. */
export function dateAndPlace({ when, where }: DatedFact): ElementContent[] {
  const date = x('date', dateAttributes(when, 'period'), when.words);
  if (where === undefined) return [date];
  return [date, { type: 'text', value: ', ' }, x('placeName', { ref: `#${placeXmlId(where)}` }, where)];
}
