import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEditedIn, sampleWith } from '../../library/sample.ts';
import { deadLinks, elementsIn, pagesIn, unansweredNotes, wordsIn, type EpubPages } from './examine.ts';
import { collectionBook, opEdBook, originOf } from './make.ts';
import { packBook } from './pack.ts';

const library = libraryOf(sample);
const looks = { cover: new Uint8Array([1, 2, 3]), sheet: 'body { margin: 0 }' };
const published = new URL('https://reader.org');

const whole = (from = library, at?: URL) => {
  const origin = originOf(from, at);
  return packBook(collectionBook(from, origin), looks, origin.published);
};
const one = (slug: string, from = library, site?: URL) => {
  const origin = originOf(from, site);
  return packBook(opEdBook(from, at(from.opEds, slug), origin), looks, origin.published);
};
const linksIn = (pages: EpubPages) =>
  [...pages.values()].flatMap((page) => elementsIn(page).flatMap(({ attributes }) => attributes['href'] ?? []));
const textOf = (epub: Uint8Array) => [...pagesIn(epub).values()].map(wordsIn).join(' ').replace(/\s+/g, ' ');

describe('the file', () => {
  it('tells its type first, uncompressed, where systems look for it (OCF 4.3)', () => {
    const bytes = whole();
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect([...bytes.subarray(8, 10)]).toEqual([0, 0]);
  });

  it('is the same every time, and carries no day but that of the last change', () => {
    expect(whole()).toEqual(whole());
    expect(Object.keys(unzipSync(whole()))[0]).toBe('mimetype');
  });

  it('lists each of its files once', () => {
    const files = Object.keys(unzipSync(whole())).filter((name) => name.startsWith('EPUB/'));
    const manifest = elementsIn(
      pagesIn(whole()).get('EPUB/package.opf') ?? { name: '', attributes: {}, children: [], text: '' },
    );
    const listed = manifest.filter(({ name }) => name === 'item').map(({ attributes }) => `EPUB/${attributes['href']}`);
    expect([...listed, 'EPUB/package.opf'].toSorted()).toEqual(files.toSorted());
  });
});

describe.each([
  ['the collection', whole()],
  ['the collection, published', whole(library, published)],
  ['a digest', one('peace')],
  ['a full text', one('winter')],
])('%s', (_what, epub) => {
  const pages = pagesIn(epub);
  it('has no link that leads nowhere', () => expect(deadLinks(pages)).toEqual([]));
  it('has for each reference to a note one that leads back', () => expect(unansweredNotes(pages)).toEqual([]));
  it('has no link of the site', () => expect(linksIn(pages).filter((href) => href.startsWith('/'))).toEqual([]));
});

describe('the book of an op-ed', () => {
  it('has its entries and claims, and no others', () => {
    const names = [...pagesIn(one('peace')).keys()];
    expect(names).toContain('EPUB/entries-people.xhtml');
    expect(names).not.toContain('EPUB/entries-events.xhtml');
    expect(names).not.toContain('EPUB/reading-winter.xhtml');
  });

  it('leads to the published site for the rest, where there is one', () => {
    const outside = (epub: Uint8Array) => linksIn(pagesIn(epub)).filter((href) => href.startsWith('https://reader.'));
    expect(outside(one('peace', library, published))).toContain('https://reader.org/treaties/minsk-i.html');
    expect(outside(one('peace'))).toEqual([]);
  });
});

describe('a reader’s own copy', () => {
  const text =
    '---\ntitle: My copy\nof: peace\nfile: a.txt\nformat: txt\ngenerated: abc\n---\n\nOf quillbright we say nothing.\n';
  const copied = libraryOf(sampleWith({ 'copies/mine.mdx': text }));

  it('stands in the book that is made with it, which says on its title page that it is private', () => {
    expect(textOf(one('peace', copied))).toContain('quillbright');
    const title = pagesIn(whole(copied)).get('EPUB/title.xhtml');
    expect(title && wordsIn(title)).toContain('Private: this book has your own copy');
  });

  it('makes another book of it', () => {
    const id = (epub: Uint8Array) => /urn:uuid:\S+/.exec(textOf(epub))?.[0];
    expect(id(one('peace', copied))).not.toBe(id(one('peace')));
    expect(id(one('winter', copied))).toBe(id(one('winter')));
  });

  it('stands in no other', () => {
    expect(textOf(one('peace'))).not.toContain('quillbright');
    expect(textOf(one('winter', copied))).not.toContain('quillbright');
  });
});

it('content is data, whatever it looks like', () => {
  const hostile = libraryOf(
    sampleEditedIn(
      ['people/ada-king.md', 'summary: A diplomat.', 'summary: "</p><script>x()</script> & ]]> &nbsp; <b"'],
      ['op-eds/winter.md', 'title: Winter', 'title: "</title><x> & \\"W\\""'],
    ),
  );
  const pages = pagesIn(whole(hostile));
  const elements = [...pages.values()].flatMap(elementsIn);
  expect(elements.filter(({ name }) => ['script', 'x'].includes(name))).toEqual([]);
  const people = pages.get('EPUB/entries-people.xhtml');
  expect(people && wordsIn(people)).toContain('</p><script>x()</script> & ]]> &nbsp; <b');
  const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text);
  expect(titles).toContain('</title><x> & "W"');
});
