import type { APIRoute } from 'astro';
import { addressesAt } from '../exports/addresses.ts';
import { exportedPages } from '../exports/pages.ts';
import { sitemapXml } from '../exports/sitemap.ts';
import { getLibrary } from '../library/loader.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(sitemapXml(exportedPages(library), addressesAt(site ?? library.site.address)));
};
