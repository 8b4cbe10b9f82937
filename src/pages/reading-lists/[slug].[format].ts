/** The references of a reading list as files for reference managers. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listReferences } from '../../exports/citations/collections.ts';
import { referencesFile } from '../../exports/citations/downloads.ts';
import type { LibraryReadingList } from '../../library/library.ts';
import { getLibrary } from '../../library/loader.ts';
import { publishedAt } from '../../model/site.ts';
import { referenceFormats, type ReferenceFormat } from '../../model/urls.ts';

export const getStaticPaths = (async () => {
  const { readingLists } = await getLibrary();
  return [...readingLists.values()].flatMap((list) =>
    referenceFormats.map((format) => ({ params: { slug: list.slug, format }, props: { list, format } })),
  );
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly list: LibraryReadingList;
  readonly format: ReferenceFormat;
}

export const GET: APIRoute<Props> = async ({ site, props }) => {
  const library = await getLibrary();
  const address = publishedAt({ address: site?.origin ?? library.site.address });
  return new Response(referencesFile(listReferences(library, props.list, address), props.format));
};
