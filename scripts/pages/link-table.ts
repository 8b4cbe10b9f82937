/** Links by numbers: most pages have many that others have too. */
import type { Linked } from '../../src/offline/dead-links.ts';
import type { Link } from '../../src/offline/relative.ts';
import { textPool } from './text-pool.ts';

/** What a page links to, by numbers, and what can be linked to in it. */
export interface LinkRecord {
  readonly links: readonly number[];
  readonly ids?: readonly string[];
}

export interface LinkTable {
  /** Notes what a page, or a part of one, links to. */
  readonly numbered: (linked: Linked) => LinkRecord;
  /** Gives what turns records with the numbers of another table into those of this one. */
  readonly takingOver: (other: readonly Link[]) => (record: LinkRecord) => LinkRecord;
  /** What the numbers stand for, in texts of their own. */
  readonly links: readonly Link[];
}

export function linkTable(): LinkTable {
  const links: Link[] = [];
  const places = new Map<string, number>();
  const own = textPool();
  const placeOf = ({ link, file, fragment }: Link): number => {
    const key = own(`${link} ${file}#${fragment}`);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, links.length);
    return links.push({ link: own(link), file: own(file), fragment: own(fragment) }) - 1;
  };
  return {
    links,
    numbered: (linked) => ({
      links: linked.links.map(placeOf),
      ...(linked.ids && { ids: Array.from(linked.ids, own) }),
    }),
    takingOver(other) {
      const here = new Map<number, number>();
      const hereOf = (place: number) => {
        const link = other[place];
        const known = here.get(place) ?? (link && placeOf(link));
        if (known !== undefined) here.set(place, known);
        return known ?? [];
      };
      return (record) => ({ ...record, links: record.links.flatMap(hereOf) });
    },
  };
}

/** Links as they were noted. @param table what the numbers stand for */
export function linkedOf({ links, ids }: LinkRecord, table: readonly Link[]): Linked {
  return { links: links.flatMap((place) => table[place] ?? []), ...(ids && { ids: new Set(ids) }) };
}
