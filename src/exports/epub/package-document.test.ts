import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample } from '../../library/sample.ts';
import { readXml } from '../strict-xml.ts';
import { elementsIn } from './examine.ts';
import { opEdBook, originOf } from './make.ts';
import { packageDocument } from './package-document.ts';
import { settle } from './settle.ts';

const library = libraryOf(sample);
const book = opEdBook(library, at(library.opEds, 'peace'), originOf(library, undefined));
const document = packageDocument(book, settle(book.chapters, undefined));

describe('the package document', () => {
  it.each([
    ['a stable identifier', '<dc:identifier id="identifier">urn:uuid:'],
    ['the title of the op-ed', '<dc:title id="title">Peace in Our Time</dc:title>'],
    ['what it is', '<dc:title id="subtitle">An annotated digest</dc:title>'],
    ['who has written it', '<dc:creator id="credit-1">the editors</dc:creator>'],
    ['whose op-ed it is about', '<meta refines="#credit-2" property="role" scheme="marc:relators">ant</meta>'],
    ['where that is', '<dc:source>https://example.org/peace</dc:source>'],
    [
      'of which collection it is',
      '<meta property="belongs-to-collection" id="series">Marginalia: War and Truce</meta>',
    ],
    ['the day of the last change', '<meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>'],
    ['the cover', '<item id="cover-picture" href="cover.png" media-type="image/png" properties="cover-image" />'],
    ['that nothing in it is a hazard', '<meta property="schema:accessibilityHazard">none</meta>'],
  ])('has %s', (_what, expected) => expect(document).toContain(expected));

  it('claims no conformance that nobody has certified', () => expect(document).not.toContain('conformsTo'));

  it('has cover, title page and contents before all else, and every chapter once', () => {
    const spine = elementsIn(readXml(document)).flatMap(({ name, attributes: { idref = '' } }) =>
      name === 'itemref' ? [idref] : [],
    );
    expect(spine.slice(0, 5)).toEqual([
      'cover',
      'chapter-title',
      'contents',
      'chapter-how-to-read',
      'chapter-reading-peace',
    ]);
    expect(new Set(spine).size).toBe(book.chapters.length + 2);
  });
});
