/** Pictures as PNG files: what drawing needs from disk, and the drawing itself. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { kept } from './picture-cache.ts';
import { drawPicture, pictureSize, treeOf, type Faces } from './picture.ts';
import type { Picture } from './picture-tree.ts';

const FONTS = 'src/exports/fonts';
const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
const DRAWN_WITH = ['node_modules/satori/package.json', 'node_modules/@resvg/resvg-wasm/package.json'];
const KEPT = '.cache/pictures';

/** The faces, from the project's root. */
export async function readFaces(): Promise<Faces> {
  const [serif, italic, icons] = await Promise.all(
    (['serif', 'serif-italic', 'icons'] as const).map((name) => readFile(`${FONTS}/${name}.woff`)),
  );
  if (serif === undefined || italic === undefined || icons === undefined) throw new Error('A face is missing.');
  return { serif, italic, icons };
}

interface Tools {
  readonly faces: Faces;
  /** Names the faces and the versions of the libraries. */
  readonly stamp: string;
}

/** Tools and renderer, made ready once for all pictures. */
let tools: Promise<Tools> | undefined;
let renderer: Promise<unknown> | undefined;

async function readTools(): Promise<Tools> {
  const faces = await readFaces();
  const libraries = await Promise.all(DRAWN_WITH.map((path) => readFile(path)));
  return { faces, stamp: hashOf([faces.serif, faces.italic, faces.icons, ...libraries]) };
}

/**
 * A page's picture as PNG, drawn or kept from an earlier build; the same picture gives the same bytes.
 * @param instead what is drawn when the faces lack a letter of the picture
 * @param folder where drawn pictures are kept
 */
export async function pictureFile(picture: Picture, instead: Picture, folder = KEPT): Promise<Uint8Array<ArrayBuffer>> {
  tools ??= readTools();
  const { faces, stamp } = await tools;
  const key = hashOf([stamp, JSON.stringify([pictureSize, treeOf(picture), treeOf(instead)])]);
  return kept(folder, key, async () => {
    const own = await drawPicture(picture, faces);
    return pngOf(own.isWhole ? own.svg : (await drawPicture(instead, faces)).svg);
  });
}

/** An SVG as PNG, in its own size or `width` pixels wide. Throws when it is no SVG. */
export async function pngOf(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= readFile(WASM).then(initWasm);
  await renderer;
  const fitTo = width === undefined ? ({ mode: 'original' } as const) : ({ mode: 'width', value: width } as const);
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo }).render();
  const bytes = Uint8Array.from(image.asPng());
  image.free();
  return bytes;
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
