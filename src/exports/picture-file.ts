/** Pictures as PNG files: what drawing needs from disk, and the drawing itself. */
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { drawPicture, type Faces } from './picture.ts';
import type { Picture } from './picture-tree.ts';

const FONTS = 'src/exports/fonts';
const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';

/** The faces, from the project's root. */
export async function readFaces(): Promise<Faces> {
  const [serif, italic, icons] = await Promise.all(
    (['serif', 'serif-italic', 'icons'] as const).map((name) => readFile(`${FONTS}/${name}.woff`)),
  );
  if (serif === undefined || italic === undefined || icons === undefined) throw new Error('A face is missing.');
  return { serif, italic, icons };
}

/** Faces and renderer, made ready once for all pictures. */
let ready: Promise<Faces> | undefined;

async function makeReady(): Promise<Faces> {
  await initWasm(await readFile(WASM));
  return readFaces();
}

/** Draws a picture as PNG; the same picture gives the same bytes. */
export async function pictureFile(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= makeReady();
  const image = new Resvg(await drawPicture(picture, await ready), { font: { loadSystemFonts: false } }).render();
  const bytes = Uint8Array.from(image.asPng());
  image.free();
  return bytes;
}
