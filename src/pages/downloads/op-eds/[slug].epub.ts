/** Each op-ed as an EPUB. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { opEdEpub } from '../../../exports/epub/epub.ts';
import { originOf } from '../../../exports/epub/make.ts';
import type { OpEd } from '../../../library/library.ts';
import { getLibrary } from '../../../library/loader.ts';

export const getStaticPaths = (async () => {
  const { opEds, site } = await getLibrary();
  return (site.makes.epub ? [...opEds.values()] : []).map((opEd) => ({ params: { slug: opEd.slug }, props: { opEd } }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly opEd: OpEd;
}

export const GET: APIRoute<Props> = async ({ site, props: { opEd } }) => {
  const library = await getLibrary();
  return new Response(await opEdEpub(library, opEd, originOf(library, site)));
};
