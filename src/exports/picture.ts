/** The picture of a page, which link previews show: its title, what it is, and the collection it belongs to. */
import type { Font } from 'satori';
import satori from 'satori';
import { pictureTree, type Box, type Picture } from './picture-tree.ts';

/** The size that link previews are made for, https://ogp.me/ and https://developer.x.com/en/docs/x-for-websites/cards. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The address of the picture of the page at an address. */
export function pictureHref(page: string): string {
  return `/pictures${page.replace(/\.html$/, '.png')}`;
}

/**
 * The faces of a picture, letters before icons: what one lacks is looked for in the next. Satori reads them once for a list, so
 * all pictures are drawn with the same list.
 */
export type Faces = (Font & { readonly data: Buffer })[];

/** Width and height, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture as SVG, its letters as outlines. */
export interface Drawing {
  readonly svg: string;
  /** Whether the faces have all its letters; the icon may be left out, for the color tells the kind too. */
  readonly isWhole: boolean;
}

/** Draws a picture. */
export function drawPicture(picture: Picture, faces: Faces): Promise<Drawing> {
  return drawTree(treeOf(picture), pictureSize, faces, picture.icon);
}

/**
 * Draws a tree of boxes.
 * @param size its width and height, in pixels
 * @param icon letters in it that may be lacking
 */
export async function drawTree(tree: Box, size: Size, faces: Faces, icon = ''): Promise<Drawing> {
  const lacking = new Set<string>();
  const svg = await satori(tree, {
    ...size,
    fonts: faces,
    // Satori asks here for what no face has.
    loadAdditionalAsset: (_language, segment) => {
      lacking.add(segment);
      return Promise.resolve([]);
    },
  });
  return { svg, isWhole: [...lacking].every((segment) => icon.includes(segment)) };
}

/** What is drawn of a picture. */
export function treeOf(picture: Picture): Box {
  return pictureTree(inGlyphs(picture));
}

/** Without the characters that have no glyph, as joiners and marks of direction: satori fails on a word of them alone. */
export function seen(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

function inGlyphs(picture: Picture): Picture {
  const { title, what, site, collection } = picture;
  return { ...picture, title: seen(title), what: seen(what), site: seen(site), collection: seen(collection) };
}
