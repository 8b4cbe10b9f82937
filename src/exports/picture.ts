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

/** The faces of a picture: letters, and icons that they lack. */
export interface Faces {
  readonly serif: Buffer;
  readonly italic: Buffer;
  readonly icons: Buffer;
}

/** A picture as SVG, its letters as outlines. */
export interface Drawing {
  readonly svg: string;
  /** Whether the faces have all its letters; the icon may be left out, for the color tells the kind too. */
  readonly isWhole: boolean;
}

/** Draws a picture. */
export async function drawPicture(picture: Picture, faces: Faces): Promise<Drawing> {
  const lacking = new Set<string>();
  const svg = await satori(treeOf(picture), {
    ...pictureSize,
    fonts: fontsOf(faces),
    // Satori asks here for what no face has.
    loadAdditionalAsset: (_language, segment) => {
      lacking.add(segment);
      return Promise.resolve([]);
    },
  });
  const isIcon = (segment: string) => picture.icon?.includes(segment) === true;
  return { svg, isWhole: [...lacking].every(isIcon) };
}

/** What is drawn of a picture. */
export function treeOf(picture: Picture): Box {
  return pictureTree(inGlyphs(picture));
}

/** Without the characters that have no glyph, as joiners and marks of direction: satori fails on a word of them alone. */
function inGlyphs(picture: Picture): Picture {
  const seen = (text: string) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const { title, what, site, collection } = picture;
  return { ...picture, title: seen(title), what: seen(what), site: seen(site), collection: seen(collection) };
}

/** The faces as satori takes them; what the first lacks is looked for in the next. */
export function fontsOf({ serif, italic, icons }: Faces): Font[] {
  return [
    { name: 'serif', data: serif, weight: 400, style: 'normal' },
    { name: 'serif', data: italic, weight: 400, style: 'italic' },
    { name: 'icons', data: icons, weight: 400, style: 'normal' },
  ];
}
