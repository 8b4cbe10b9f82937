/** The collection as an EPUB. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionEpub } from '../../exports/epub/epub.ts';
import { originOf } from '../../exports/epub/make.ts';
import { getLibrary } from '../../library/loader.ts';
import { downloadName } from '../../views/offline.ts';

export const getStaticPaths = (async () => {
  const { site } = await getLibrary();
  return site.makes.epub ? [{ params: { name: downloadName(site.title) } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(await collectionEpub(library, originOf(library, site)));
};
