/** The package document of an EPUB 3.3 (https://www.w3.org/TR/epub-33/#sec-package-doc). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { fileOf, type Book, type Credit, type SettledChapter } from './book.ts';
import { accessibility } from './accessibility.ts';
import { CONTENTS_PAGE } from './navigation.ts';
import { COVER_PAGE, COVER_PICTURE, SHEET } from './page.ts';
import { xmlDocument } from './xml.ts';

/** `package.opf`: what the book is, its files, and their order. */
export function packageDocument(book: Book, chapters: readonly SettledChapter[]): string {
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': book.language,
      },
      metadata(book),
      x('manifest', items(chapters)),
      x('spine', spine(chapters)),
    ),
  );
}

function metadata(book: Book): Element {
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'identifier' }, book.identifier),
    x('dc:title', { id: 'title' }, book.title),
    refined('title', 'title-type', 'main'),
    x('dc:title', { id: 'subtitle' }, book.subtitle),
    refined('subtitle', 'title-type', 'subtitle'),
    x('dc:language', book.language),
    ...book.credits.flatMap(creditElements),
    x('dc:publisher', book.publisher),
    x('dc:description', book.description),
    x('dc:rights', book.rights),
    ...book.from.map((address) => x('dc:source', address)),
    ...seriesElements(book),
    meta('dcterms:modified', `${book.modified}T00:00:00Z`),
    ...accessibility.map(([property, value]) => meta(property, value)),
  ]);
}

function creditElements({ as, name, filedAs, role }: Credit, index: number): Element[] {
  const id = `credit-${index + 1}`;
  return [
    x(`dc:${as}`, { id }, name),
    refined(id, 'role', role, { scheme: 'marc:relators' }),
    ...(filedAs === undefined ? [] : [refined(id, 'file-as', filedAs)]),
  ];
}

function seriesElements({ series }: Book): Element[] {
  if (series === undefined) return [];
  return [
    x('meta', { property: 'belongs-to-collection', id: 'series' }, series),
    refined('series', 'collection-type', 'set'),
  ];
}

const meta = (property: string, value: string): Element => x('meta', { property }, value);

function refined(id: string, property: string, value: string, more: Record<string, string> = {}): Element {
  return x('meta', { refines: `#${id}`, property, ...more }, value);
}

const XHTML = 'application/xhtml+xml';

function items(chapters: readonly SettledChapter[]): Element[] {
  return [
    item('cover-picture', COVER_PICTURE, 'image/png', 'cover-image'),
    item('cover', COVER_PAGE, XHTML),
    item('contents', CONTENTS_PAGE, XHTML, 'nav'),
    item('sheet', SHEET, 'text/css'),
    ...chapters.map((chapter) => item(idOf(chapter), fileOf(chapter), XHTML)),
  ];
}

function item(id: string, href: string, mediaType: string, properties?: string): Element {
  return x('item', { id, href, 'media-type': mediaType, properties });
}

/** Cover and title page, the contents, and then the rest. */
function spine(chapters: readonly SettledChapter[]): Element[] {
  const [title, ...others] = chapters.map(idOf);
  return ['cover', title, 'contents', ...others].flatMap((idref) =>
    idref === undefined ? [] : [x('itemref', { idref })],
  );
}

const idOf = ({ name }: SettledChapter): string => `chapter-${name}`;
