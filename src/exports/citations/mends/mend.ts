/**
 * Where CSL’s style departs from its manual, the work is put differently to the processor, or what it gives is put right. Each
 * mend says what the manual asks for.
 */
import type { Item } from '../engine.ts';
import { escaped } from '../plain.ts';
import { isPerson } from '../reference.ts';
import type { Style } from '../styles.ts';

export interface Mend {
  /** The work as it is given to the processor. */
  readonly item?: (item: Item, style: Style) => Item;
  /** What the processor gave. @param item as it was given to it @param work as it is */
  readonly text?: (html: string, item: Item, style: Style, work: Item) => string;
}

/** The work with every mend’s change, one after the other. */
export function mendedItem(mends: readonly Mend[], work: Item, style: Style): Item {
  return mends.reduce((item, mend) => mend.item?.(item, style) ?? item, work);
}

/** The text with every mend’s change, one after the other. */
export function mendedText(mends: readonly Mend[], html: string, item: Item, style: Style, work: Item): string {
  return mends.reduce((text, mend) => mend.text?.(text, item, style, work) ?? text, html);
}

/** A copy of the work that lacks some fields, none of which every work has. */
export function without(item: Item, ...fields: readonly Exclude<keyof Item, 'id' | 'type' | 'title'>[]): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([field]) => !fields.some((each) => each === field)),
  ) as unknown as Item;
}

/** The name of the body that alone is its author. */
export function bodyOf({ author = [] }: Item): string | undefined {
  const [only, ...others] = author;
  return only === undefined || isPerson(only) || others.length > 0 ? undefined : only.literal;
}

/** “Report 12”, “no. 12”: what kind of document it is, with its number. */
export function numbered({ genre, number }: Item): string | undefined {
  const isBare = genre === undefined && /^\d+$/.test(number ?? '');
  return [isBare ? 'no.' : genre, number].filter(Boolean).join(' ') || undefined;
}

/** A name of which the processor is not to raise the capitals, as it does of titles. */
export function asItIs(text: string): string {
  return `<span class="nocase">${text}</span>`;
}

/** Stands behind a title that is not in the language of the site; the translation takes its place. */
const TRANSLATION = '\uE001';

/** All manuals: a word on the author in square brackets is no part of the name; translated titles follow the title. */
export const common: readonly Mend[] = [
  { text: (html) => html.replaceAll(', [attributed]', ' [attributed]') },
  {
    item: (item) => (item['translated-title'] === undefined ? item : { ...item, title: item.title + TRANSLATION }),
    text: (html, item) => translated(html, item['translated-title']),
  },
  // A paper is given where people meet; what these styles show of an event they know by its older name.
  {
    item: (item) => (item['event-title'] === undefined ? item : { ...item, event: item['event-title'] }),
  },
];

/** The translation in brackets behind the title: outside its quotation marks or italics, before the comma or stop that follows. */
function translated(html: string, title = ''): string {
  const place = new RegExp(`${TRANSLATION}([.,]?)(”|</i>)?`);
  const put = (_all: string, point = '', end = '') => `${end} [${escaped(title)}]${point}`;
  return html.replace(place, put);
}
