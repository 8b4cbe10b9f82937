/** The dated things of the page, read from its list: the list is the data. */
import { readSpan, yearOf } from '../../diagrams/time/days.ts';
import { thingOf } from '../../diagrams/time/thing.ts';
import type { Thing } from '../../diagrams/time/lane.ts';
import type { Filtered } from './filter.ts';

export interface Listed extends Filtered {
  readonly item: HTMLElement;
  readonly thing: Thing;
  readonly name: string;
  /** Ids of the entries that are related to its entry; told with the first date of an entry alone. */
  readonly near: readonly string[];
}

export const OP_EDS = 'op-eds';

/** Every thing in the list, in its order. */
export function listedIn(page: ParentNode): Listed[] {
  const items = [...page.querySelectorAll<HTMLElement>('.year li')];
  const slugs = new Map(
    items.filter((item) => kindOf(item) === OP_EDS).map((item) => [item.dataset['in'] ?? '', ofIn(item)]),
  );
  return items.map((item) => read(item, slugs));
}

function read(item: HTMLElement, slugs: ReadonlyMap<string, string>): Listed {
  const { at = '', in: readings, near, weight = '0' } = item.dataset;
  const { from, to } = readSpan(at);
  const [date, name, what] = ['.when', 'a', '.what'].map((part) => item.querySelector(part)?.textContent.trim() ?? '');
  const icon = item.querySelector('[aria-hidden]')?.textContent ?? '';
  return {
    item,
    kind: kindOf(item),
    of: ofIn(item),
    name: name ?? '',
    readings: wordsIn(readings).flatMap((index) => slugs.get(index) ?? []),
    near: wordsIn(near),
    first: yearOf(from),
    last: to === undefined ? undefined : yearOf(to),
    thing: thingOf({
      id: item.id,
      at,
      date: date ?? '',
      name: name ?? '',
      what: what ?? '',
      icon,
      tone: item.className,
      weight: Number(weight),
    }),
  };
}

const wordsIn = (text: string | undefined): string[] => (text === undefined ? [] : text.split(' '));

const kindOf = (item: HTMLElement): string => item.className.replace(/^k-/, '');

/** The id of the entry, or the slug of the op-ed: its file’s name, wherever the site lies. */
function ofIn(item: HTMLElement): string {
  const [, id = ''] = /([^/]+)\.html$/.exec(item.querySelector('a')?.pathname ?? '') ?? [];
  return id;
}
