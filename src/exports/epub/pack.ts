/** A book as an EPUB file (https://www.w3.org/TR/epub-33/#sec-ocf). */
import { zipSync, type Zippable } from 'fflate';
import { x } from 'xastscript';
import { zipTime } from '../../offline/zip.ts';
import { fileOf, type Book } from './book.ts';
import { CONTENTS_PAGE, navigationPage } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { chapterPage, COVER_PAGE, COVER_PICTURE, coverPage, SHEET } from './page.ts';
import { settle } from './settle.ts';
import { xmlDocument } from './xml.ts';

const FOLDER = 'EPUB';
const PACKAGE = `${FOLDER}/package.opf`;

/** What a book has beside its texts. */
export interface Looks {
  readonly cover: Uint8Array;
  readonly sheet: string;
}

/**
 * The bytes of a book: the same for the same book.
 * @param published where the site is published, if it is
 */
export function packBook(book: Book, { cover, sheet }: Looks, published: string | undefined): Uint8Array<ArrayBuffer> {
  const chapters = settle(book.chapters, published);
  const texts = new Map([
    ['META-INF/container.xml', container()],
    [PACKAGE, packageDocument(book, chapters)],
    [`${FOLDER}/${CONTENTS_PAGE}`, navigationPage(chapters, book)],
    [`${FOLDER}/${COVER_PAGE}`, coverPage(book.cover, book)],
    [`${FOLDER}/${SHEET}`, sheet],
    ...chapters.map((chapter): [string, string] => [`${FOLDER}/${fileOf(chapter)}`, chapterPage(chapter, book)]),
  ]);
  const files: Zippable = {
    // First, and as it is: by this the format is known.
    mimetype: [encoded('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries([...texts].map(([name, text]) => [name, encoded(text)])),
    [`${FOLDER}/${COVER_PICTURE}`]: [cover, { level: 0 }],
  };
  return Uint8Array.from(zipSync(files, { level: 9, mtime: zipTime(book.modified) }));
}

function container(): string {
  const rootfile = x('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' });
  const attributes = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  return xmlDocument(x('container', attributes, [x('rootfiles', [rootfile])]));
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
