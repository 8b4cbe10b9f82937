/** What pages load to open a reader's copy. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library/loader.ts';
import { copyFiles } from '../../offline/copy-files.ts';

export const getStaticPaths = (async () => {
  const { scripts } = await copyFiles(await getLibrary());
  return [...scripts].map(([path, code]) => ({ params: { file: path.slice(0, -'.js'.length) }, props: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
