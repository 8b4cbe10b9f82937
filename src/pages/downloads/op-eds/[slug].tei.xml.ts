/** Each op-ed in TEI: `/downloads/op-eds/x.tei.xml`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOf } from '../../../exports/addresses.ts';
import { opEdTei } from '../../../exports/tei/tei.ts';
import { getLibrary } from '../../../library/loader.ts';
import type { OpEd } from '../../../library/library.ts';

export const getStaticPaths = (async () => {
  const { opEds, site } = await getLibrary();
  return (site.makes.tei ? [...opEds.values()] : []).map((opEd) => ({ params: { slug: opEd.slug }, props: { opEd } }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly opEd: OpEd;
}

export const GET: APIRoute<Props> = async ({ site, props }) => {
  const library = await getLibrary();
  return new Response(opEdTei(library, props.opEd, addressesOf(library, site)));
};
