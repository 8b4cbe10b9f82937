/** Where the exports stand, and absolute addresses for them: what is read away from the site needs whole ones. */
import type { Library } from '../library/library.ts';

export const sitemapHref = '/sitemap.xml';

/** The plain text of a page stands beside it. */
export function textHref(href: string): string {
  return href.replace(/\.html$/, '.txt');
}

/** Absolute addresses from those that a page has; those of other hosts stay as they are. */
export interface Addresses {
  /** Of a page, or a place in one. */
  readonly page: (href: string) => string;
  /** Of a page’s plain text; a place in a page has none, for a text has no fragments, and stays the page’s. */
  readonly text: (href: string) => string;
  /** The same, as a page has them: there `winter.html` is what stands beside it. */
  readonly on: (page: string) => Addresses;
}

/**
 * Addresses on the site that is published at a base.
 * @param base its origin, or the whole address of one of its pages
 */
export function addressesAt(base: URL | string): Addresses {
  const { origin } = new URL(base);
  const page = (href: string) => new URL(href, base).href;
  const text = (href: string) => {
    const whole = page(href);
    return whole.startsWith(`${origin}/`) ? textHref(whole) : whole;
  };
  return { page, text, on: (href) => addressesAt(page(href)) };
}

/** Addresses on the site of a library: where Astro publishes it, else where its site file says. */
export function addressesOf({ site }: Library, published: URL | undefined): Addresses {
  return addressesAt(published ?? site.address);
}

/** Whether an address is of this site, from its root. */
export function isOfSite(href: string): boolean {
  return /^\/(?!\/)/.test(href);
}
