/** `robots.txt` (RFC 9309): all is open to all, and there is a map; a private build is open to nobody. */
import { sitemapHref, type Addresses } from './addresses.ts';

/** Writes it for the site at these addresses. */
export function robotsTxt(at: Addresses, isPrivate: boolean): string {
  if (isPrivate) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${at.page(sitemapHref)}\n`;
}
