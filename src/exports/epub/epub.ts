/** The EPUB files of a site, with what they need from disk. */
import { readFile } from 'node:fs/promises';
import type { Library, OpEd } from '../../library/library.ts';
import type { Book, Cover } from './book.ts';
import { coverPicture } from './cover.ts';
import { collectionBook, opEdBook, type Origin } from './make.ts';
import { packBook } from './pack.ts';

/** From the project’s root. */
const SHEET_FILE = 'src/exports/epub/epub.css';

/** The bytes of the EPUB of the whole collection. */
export function collectionEpub(library: Library, origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
  return epubOf(collectionBook(library, origin), library, origin);
}

/** The bytes of the EPUB of an op-ed. */
export function opEdEpub(library: Library, opEd: OpEd, origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
  return epubOf(opEdBook(library, opEd, origin), library, origin);
}

async function epubOf(book: Book, { site }: Library, { published }: Origin): Promise<Uint8Array<ArrayBuffer>> {
  const plain: Cover = { title: site.title, byline: '', what: site.tagline, site: '', collection: '' };
  const [cover, sheet] = await Promise.all([coverPicture(book.cover, plain), readFile(SHEET_FILE, 'utf8')]);
  return packBook(book, { cover, sheet }, published);
}
