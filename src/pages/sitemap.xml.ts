import type { APIRoute } from 'astro';
import { addressesOf } from '../exports/addresses.ts';
import { exportedPages } from '../exports/pages.ts';
import { sitemapXml } from '../exports/sitemap.ts';
import { getLibrary } from '../library/loader.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(sitemapXml(exportedPages(library), addressesOf(library, site)));
};
