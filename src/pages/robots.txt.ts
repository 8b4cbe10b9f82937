import type { APIRoute } from 'astro';
import { addressesOf } from '../exports/addresses.ts';
import { robotsTxt } from '../exports/robots.ts';
import { getLibrary } from '../library/loader.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(robotsTxt(addressesOf(library, site), library.copies.size > 0));
};
