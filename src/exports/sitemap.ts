/** The site map, after the protocol of sitemaps.org (0.90). */
import type { Addresses } from './addresses.ts';
import type { ExportedPage } from './pages.ts';

/** Writes it. Addresses are origins and ids, in which XML has nothing to escape. */
export function sitemapXml(pages: readonly Pick<ExportedPage, 'href' | 'changed'>[], at: Addresses): string {
  const urls = pages.map(({ href, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${at.page(href)}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
