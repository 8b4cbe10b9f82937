/** Lists cut into pages: what grows with the collection has no file that does. */

/** A page of a list. */
export interface ListPage<T> {
  /** Its file, without the ending: `op-eds`, `op-eds.2`. No id has a dot. */
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** The file of the next, relative to this one. */
  readonly next: string | undefined;
  readonly items: readonly T[];
}

/** Items on each page. */
const PAGE_LENGTH = 200;

/** The pages of a list; one that is empty has a page too. */
export function pagesOf<T>(name: string, items: readonly T[], length = PAGE_LENGTH): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  const nameOf = (page: number) => (page === 1 ? name : `${name}.${page}`);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const next = page === pages ? undefined : `${nameOf(page + 1).replace(/^.*\//, '')}.json`;
    const own = items.slice(index * length, page * length);
    return { name: nameOf(page), page, pages, total: items.length, next, items: own };
  });
}
