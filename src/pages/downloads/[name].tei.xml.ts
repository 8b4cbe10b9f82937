/** The collection in TEI, under the name that the site’s download has: `/downloads/x.tei.xml`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOf } from '../../exports/addresses.ts';
import { collectionTei } from '../../exports/tei/tei.ts';
import { getLibrary } from '../../library/loader.ts';
import { downloadName } from '../../views/offline.ts';

export const getStaticPaths = (async () => {
  const { site } = await getLibrary();
  return site.makes.tei ? [{ params: { name: downloadName(site.title) } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
  const library = await getLibrary();
  return new Response(collectionTei(library, addressesOf(library, site)));
};
