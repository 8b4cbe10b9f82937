/** Pictures as PNG files: what drawing needs from disk, and the drawing itself. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { kept } from './picture-cache.ts';
import { drawTree, pictureSize, treeOf, type Faces, type Size } from './picture.ts';
import type { Box, Picture } from './picture-tree.ts';
import { indexedPng } from './png.ts';

const FONTS = 'src/exports/fonts';
const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
const DRAWN_WITH = ['node_modules/satori/package.json', 'node_modules/@resvg/resvg-wasm/package.json'];
const KEPT = '.cache/pictures';
/** Changes whenever the same tree is drawn otherwise. */
const DRAWING = '2';

const faces = [
  { file: 'serif', name: 'serif', style: 'normal' },
  { file: 'serif-italic', name: 'serif', style: 'italic' },
  { file: 'icons', name: 'icons', style: 'normal' },
] as const;

/** The faces, from the project's root. */
export async function readFaces(): Promise<Faces> {
  return Promise.all(
    faces.map(
      async ({ file, ...face }) => ({ ...face, weight: 400, data: await readFile(`${FONTS}/${file}.woff`) }) as const,
    ),
  );
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
  return { faces, stamp: hashOf([DRAWING, ...faces.map(({ data }) => data), ...libraries]) };
}

/**
 * A page's picture as PNG, drawn or kept from an earlier build; the same picture gives the same bytes.
 * @param instead what is drawn when the faces lack a letter of the picture
 * @param folder where drawn pictures are kept
 */
export function pictureFile(picture: Picture, instead: Picture, folder = KEPT): Promise<Uint8Array<ArrayBuffer>> {
  return treeFile(pictureSize, treeOf(picture), treeOf(instead), { icon: picture.icon, folder });
}

/**
 * A tree of boxes as PNG, drawn or kept from an earlier build.
 * @param instead what is drawn when the faces lack a letter of the tree other than its icon
 */
export async function treeFile(
  size: Size,
  tree: Box,
  instead: Box,
  { icon, folder = KEPT }: { readonly icon?: string | undefined; readonly folder?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  tools ??= readTools();
  const { faces, stamp } = await tools;
  const key = hashOf([stamp, JSON.stringify([size, tree, instead])]);
  return kept(folder, key, async () => {
    const own = await drawTree(tree, size, faces, icon);
    return pngOf(own.isWhole ? own.svg : (await drawTree(instead, size, faces)).svg);
  });
}

/** An SVG as PNG, in its own size or `width` pixels wide. Throws when it is no SVG. */
export async function pngOf(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= readFile(WASM).then(initWasm);
  await renderer;
  const fitTo = width === undefined ? ({ mode: 'original' } as const) : ({ mode: 'width', value: width } as const);
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo }).render();
  const { width: across, height, pixels } = image;
  const bytes = Uint8Array.from(indexedPng({ width: across, height, pixels }) ?? image.asPng());
  image.free();
  giveBack(pixels);
  return bytes;
}

/** Megabytes outside of the collector’s heap, left to it, make it go through the whole heap every few pictures. */
function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
