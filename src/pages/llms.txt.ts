import type { APIRoute } from 'astro';
import { addressesOf } from '../exports/addresses.ts';
import { llmsTxt } from '../exports/llms.ts';
import { getLibrary } from '../library/loader.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(llmsTxt(library, addressesOf(library, site)));
};
