import type { APIRoute } from 'astro';
import { addressesOf } from '../exports/addresses.ts';
import { feedXml } from '../exports/feed.ts';
import { getLibrary } from '../library/loader.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(feedXml(library, addressesOf(library, site)));
};
