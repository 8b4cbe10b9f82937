/** What the collection holds, for programs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOf } from '../../../exports/addresses.ts';
import { apiFiles } from '../../../exports/api/files.ts';
import { jsonFile } from '../../../exports/api/json.ts';
import { getLibrary } from '../../../library/loader.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const site = import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE);
  return apiFiles(library, addressesOf(library, site)).map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly file: ReturnType<typeof apiFiles>[number];
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jsonFile(props.file.content()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
