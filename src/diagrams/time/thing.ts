/** From what the list says of a dated thing to what is drawn of it: the same at build and in the browser. */
import { readSpan } from './days.ts';
import type { Thing } from './lane.ts';
import { TYPE } from './sizes.ts';
import { clippedTo } from '../text-width.ts';

export interface ListedThing {
  readonly id: string;
  /** In EDTF. */
  readonly at: string;
  /** The date in words. */
  readonly date: string;
  readonly name: string;
  readonly what: string;
  readonly icon: string;
  readonly tone: string;
  /** 0 for all but the dates by which entries are known. */
  readonly weight: number;
}

/** Labels are cut at these widths; a name alone is shorter than what tells what happened, too. */
const NAME = 190;
const WHOLE = 280;

/** What an entry is known by is labeled with its name, anything else with what it was, too. */
export function thingOf({ id, at, date, name, what, icon, tone, weight }: ListedThing): Thing {
  const span = readSpan(at);
  const words = weight > 0 ? clippedTo(NAME, name, TYPE) : clippedTo(WHOLE, `${name}: ${what}`, TYPE);
  return {
    id,
    span,
    label: span.about ? `c. ${words}` : words,
    icon,
    tone,
    title: `${date}: ${name}, ${what}`,
    weight,
  };
}
