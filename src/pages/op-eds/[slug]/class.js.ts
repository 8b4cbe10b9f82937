/** What an op-ed’s page loads when a reader points at something in it, or sees the questions of a class on it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { paragraphCitations } from '../../../exports/citations/paragraphs.ts';
import { getLibrary } from '../../../library/loader.ts';
import { classDataName, type ClassData } from '../../../model/class-data.ts';
import { publishedAt } from '../../../model/site.ts';
import { opEdHref } from '../../../model/urls.ts';
import { dataScript } from '../../../offline/data-script.ts';
import { opEdClassData, ownTextClassData } from '../../../views/class-data.ts';
import { ownTexts } from '../../../views/copy.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const opEds = library.opEds.values().map(({ slug }) => slug);
  return [...opEds, ...ownTexts(library).map(({ slug }) => slug)].map((slug) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(dataScript(classDataName, await dataOf(params.slug ?? '', site)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });

async function dataOf(slug: string, site: URL | undefined): Promise<ClassData> {
  const library = await getLibrary();
  const own = ownTexts(library).find((text) => text.slug === slug);
  if (own !== undefined) return ownTextClassData(own);
  const opEd = library.opEds.values().find((each) => each.slug === slug);
  if (opEd === undefined) throw new Error(`There is no op-ed “${slug}”.`);
  const published = publishedAt({ address: site?.origin ?? library.site.address });
  const address = published && new URL(opEdHref(opEd.slug), published).href;
  return opEdClassData(library, opEd, { address, citations: await paragraphCitations(library, opEd, published) });
}
