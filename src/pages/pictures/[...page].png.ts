import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFile } from '../../exports/picture-file.ts';
import { pictureHref } from '../../exports/picture.ts';
import { homePicture, picturesOf } from '../../exports/pictures.ts';
import { getLibrary } from '../../library/loader.ts';
import type { Picture } from '../../exports/picture-tree.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return [...picturesOf(library)].map(([href, picture]) => ({
    params: { page: /^\/pictures\/(.+)\.png$/.exec(pictureHref(href))?.[1] },
    props: { picture, instead: homePicture(library) },
  }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly picture: Picture;
  readonly instead: Picture;
}

export const GET: APIRoute<Props> = async ({ props: { picture, instead } }) =>
  new Response(await pictureFile(picture, instead), { headers: { 'Content-Type': 'image/png' } });
