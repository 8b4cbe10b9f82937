import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFile } from '../../exports/picture-file.ts';
import { pictureHref } from '../../exports/picture.ts';
import { picturesOf } from '../../exports/pictures.ts';
import { getLibrary } from '../../library/loader.ts';
import type { Picture } from '../../exports/picture-tree.ts';

export const getStaticPaths = (async () =>
  [...picturesOf(await getLibrary())].map(([href, picture]) => ({
    params: { page: /^\/pictures\/(.+)\.png$/.exec(pictureHref(href))?.[1] },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await pictureFile(props.picture), { headers: { 'Content-Type': 'image/png' } });
