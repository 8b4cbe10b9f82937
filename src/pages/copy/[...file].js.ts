/** What pages load to open a reader's copy. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library/loader.ts';
import { copyScripts } from '../../offline/copy-files.ts';

export const getStaticPaths = (async () => {
  const scripts = await copyScripts(await getLibrary());
  // The file’s name tells its content.
  return scripts.map(({ file, code }) => ({
    params: { file: file.slice(0, -'.js'.length) },
    props: { code, mark: file },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
