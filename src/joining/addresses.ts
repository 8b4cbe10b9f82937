/** Addresses within the joined site: from its root, so that they work wherever it lies. */

/**
 * The page of a site from the joined root, `songs/people/x.html#p7`.
 * @param url whole, as the site publishes it: sites are published at addresses without a path
 */
export function pageBelow(site: string, url: string): string {
  const { pathname, hash } = new URL(url);
  return `${site}${pathname}${hash}`;
}

/** The home page of a site. */
export const homeOf = (site: string): string => `${site}/index.html`;

/** The pages of the joined site itself. */
export const own = {
  home: 'index.html',
  entries: 'entries.html',
  chronology: 'chronology.html',
  search: 'search.html',
  missing: '404.html',
} as const;

/** A page of a list that is cut: `entries.html`, `entries.2.html`. No id has a dot. */
export function pageOfList(first: string, page: number): string {
  return page === 1 ? first : first.replace(/\.html$/, `.${page}.html`);
}
