/** The cover of a book: title and author, drawn as the pictures of pages are. */
import { treeFile } from '../picture-file.ts';
import { banded, box, inks, titleBox, type Box } from '../picture-tree.ts';
import { seen } from '../picture.ts';
import type { Cover } from './book.ts';

/** In the proportion that stores of e-books ask for, 1.6 to 1. */
const coverSize = { width: 1200, height: 1920 } as const;

/**
 * A cover as PNG; the same cover gives the same bytes.
 * @param instead what is drawn when the faces lack a letter of it
 */
export function coverPicture(cover: Cover, instead: Cover): Promise<Uint8Array<ArrayBuffer>> {
  return treeFile(coverSize, coverTree(cover), coverTree(instead));
}

/** Title and byline in the upper part, what it is below a rule, and at the foot where it is from. */
export function coverTree({ title, byline, what, site, collection }: Cover): Box {
  return banded(inks.accent, { padding: '80px 64px 90px' }, [
    box({ flexDirection: 'column' }, [
      box({ marginTop: 180, marginBottom: 70 }, [titleBox(seen(title))]),
      box({ display: 'block', fontSize: 52, lineHeight: 1.3, lineClamp: 5 }, seen(byline)),
    ]),
    box({ flexDirection: 'column', fontSize: 44, lineHeight: 1.35 }, [
      box({ width: 200, borderTop: `6px solid ${inks.accent}`, marginBottom: 40 }, ''),
      box({ display: 'block', fontStyle: 'italic', color: inks.accent, lineClamp: 4 }, seen(what)),
      box({ display: 'block', marginTop: 300, lineClamp: 2 }, seen(site)),
      box({ display: 'block', color: inks.quiet, lineClamp: 3 }, seen(collection)),
    ]),
  ]);
}
