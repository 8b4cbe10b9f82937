/** Hits of several sites in one order. */
import type { Fragment, Hit } from './pagefind.ts';

/** The best first: scores are reckoned alike in every index, as Pagefind’s own `mergeIndex` takes them to be. */
export function mergedByScore(lists: readonly (readonly Hit[])[]): Hit[] {
  return lists.flat().toSorted((a, b) => b.score - a.score);
}

/**
 * Those sorted by day, which an index does not tell: a hit is known when its record is loaded, and then only as many records are
 * as it takes to find those asked for.
 */
export function mergedByDay(lists: readonly (readonly Hit[])[], order: 'asc' | 'desc'): Hit[] {
  const rest = lists.map((hits) => [...hits]);
  const next = async (): Promise<Hit> => {
    const heads = rest.flatMap((hits) => hits.slice(0, 1).map((hit) => ({ hit, hits })));
    const days = await Promise.all(heads.map(async (head) => ({ ...head, day: (await head.hit.data()).day })));
    const [first] = days.toSorted((a, b) => compareDays(a.day, b.day, order));
    if (first === undefined) throw new Error('There are no more hits.');
    first.hits.shift();
    return first.hit;
  };
  const length = rest.reduce((sum, hits) => sum + hits.length, 0);
  let latest: () => Promise<unknown> = () => Promise.resolve();
  return Array.from({ length }, (_, place) => {
    const before = latest;
    let found: Promise<Hit> | undefined;
    const find = () => (found ??= before().then(next));
    latest = find;
    return new LateHit(place, find);
  });
}

/** What has no day comes last in either order. */
function compareDays(a: string | undefined, b: string | undefined, order: 'asc' | 'desc'): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const later = a < b ? -1 : Number(a > b);
  return order === 'asc' ? later : -later;
}

/** A hit of which the place alone is known until it is loaded. */
class LateHit implements Hit {
  readonly id: string;
  readonly score = 0;
  words: readonly number[] = [];
  readonly #find: () => Promise<Hit>;

  constructor(place: number, find: () => Promise<Hit>) {
    this.id = String(place);
    this.#find = find;
  }

  async data(): Promise<Fragment> {
    const hit = await this.#find();
    this.words = hit.words;
    return hit.data();
  }
}
