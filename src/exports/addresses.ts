/** Where the exports stand, and absolute addresses for them: what is read away from the site needs whole ones. */

export const feedHref = '/feed.xml';
export const sitemapHref = '/sitemap.xml';
export const llmsHref = '/llms.txt';

/** The plain text of a page stands beside it. */
export function textHref(href: string): string {
  return href.replace(/\.html$/, '.txt');
}

/** Absolute addresses; those of other hosts stay as they are. */
export interface Addresses {
  /** Of a page, or a place in one. */
  readonly page: (href: string) => string;
  /** Of a page’s plain text; a place in a page has none, for a text has no fragments, and stays the page’s. */
  readonly text: (href: string) => string;
}

/** Addresses on the site that is published at `origin`. */
export function addressesAt(origin: URL | string): Addresses {
  const page = (href: string) => new URL(href, origin).href;
  return { page, text: (href) => page(isOfSite(href) ? textHref(href) : href) };
}

/** Whether an address is of this site, from its root. */
export function isOfSite(href: string): boolean {
  return /^\/(?!\/)/.test(href);
}
