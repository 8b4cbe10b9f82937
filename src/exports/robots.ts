/** `robots.txt` (RFC 9309): all is open to all, and there is a map. */
import { sitemapHref, type Addresses } from './addresses.ts';

export function robotsTxt(at: Addresses): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${at.page(sitemapHref)}\n`;
}
