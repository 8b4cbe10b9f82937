/** Which page of the site an address is of, wherever the site lies: on a host, below a path of one, or on a disk. */

/** Pages that notes are written on; a host may leave out the file’s ending. */
const PAGE = /(?:^|\/)((?:op-eds|reading-lists)\/[^?#]+?)(?:\.html)?(?:[?#].*)?$/;

/** The path of a page in the site, `op-eds/SLUG.html`; nothing for what is none of its pages with notes. */
export function pagePath(address: string): string | undefined {
  const [, path] = PAGE.exec(address) ?? [];
  return path === undefined ? undefined : `${path}.html`;
}

/** The slug of the op-ed or reading list that a page is of. */
export function slugOf(path: string): string {
  return /^[^/]+\/([^/.]+)/.exec(path)?.[1] ?? 'page';
}
