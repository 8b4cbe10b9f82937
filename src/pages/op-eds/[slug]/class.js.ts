/** What an op-ed’s page loads when a reader points at something in it, or sees the questions of a class on it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { paragraphCitations } from '../../../exports/citations/paragraphs.ts';
import type { LibraryCopy, OpEd } from '../../../library/library.ts';
import { getLibrary } from '../../../library/loader.ts';
import { classDataName, type ClassData } from '../../../model/class-data.ts';
import { publishedAt } from '../../../model/site.ts';
import { opEdHref } from '../../../model/urls.ts';
import { dataScript } from '../../../offline/data-script.ts';
import { opEdClassData, ownTextClassData } from '../../../views/class-data.ts';
import { ownTexts } from '../../../views/copy.ts';

interface Props {
  readonly opEd?: OpEd;
  readonly copy?: LibraryCopy;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return [
    ...library.opEds.values().map((opEd) => ({ params: { slug: opEd.slug }, props: { opEd } })),
    ...ownTexts(library).map((copy) => ({ params: { slug: copy.slug }, props: { copy } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { opEd, copy }, site }) => {
  const data = copy ? ownTextClassData(copy) : opEd && (await opEdData(opEd, site));
  return new Response(dataScript(classDataName, data), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};

async function opEdData(opEd: OpEd, site: URL | undefined): Promise<ClassData> {
  const library = await getLibrary();
  const published = publishedAt({ address: site?.origin ?? library.site.address });
  const address = published && new URL(opEdHref(opEd.slug), published).href;
  const citations = library.site.makes.teaching ? await paragraphCitations(library, opEd, published) : [];
  return opEdClassData(library, opEd, { address, citations });
}
