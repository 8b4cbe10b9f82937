/** The files of the search. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library/loader.ts';
import { searchFiles, type SearchFile } from '../../search/files.ts';

export const getStaticPaths = (async () => {
  const files = await searchFiles(await getLibrary());
  return [...files].map(([path, file]) => ({ params: { file: path.slice(0, -'.js'.length) }, props: { ...file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<SearchFile> = ({ props }) =>
  new Response(props.code(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
