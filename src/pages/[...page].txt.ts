/** The text of each page, beside it: `/op-eds/x.txt` beside `/op-eds/x.html`. */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOf } from '../exports/addresses.ts';
import { exportedPages, type ExportedPage } from '../exports/pages.ts';
import { pageText } from '../exports/text/text.ts';
import { withPackets } from '../library/disk.ts';
import { getLibrary } from '../library/loader.ts';
import { madeBy } from '../views/downloads/reading-list.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const pages = library.site.makes.texts ? exportedPages(library) : [];
  return pages.map((page) => ({ params: { page: page.href.slice(1, -'.html'.length) }, props: { page } }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly page: ExportedPage;
}

export const GET: APIRoute<Props> = async ({ site, props }) => {
  const library = await getLibrary();
  const own = await getCollection('pages');
  const bodies = new Map(own.map(({ id, body = '' }) => [id, body]));
  const made = madeBy(library, withPackets);
  return new Response(pageText(props.page, library.site, { at: addressesOf(library, site), bodies, made }));
};
