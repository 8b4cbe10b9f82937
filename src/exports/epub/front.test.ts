import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { at, collectionOf, libraryOf, sample, sampleEdited } from '../../library/sample.ts';
import type { ClaimId } from '../../model/ids.ts';
import { rightsChapter, sourcesChapter } from './back.ts';
import type { Chapter } from './book.ts';
import { guideChapter, titleChapter } from './front.ts';
import { collectionBook, opEdBook, originOf } from './make.ts';
import { opEdScope, wholeScope } from './scope.ts';

const library = libraryOf(sample);
const htmlOf = ({ content }: Chapter) => toHtml({ type: 'root', children: [...content] });
const scope = opEdScope(library, at(library.opEds, 'peace'));
const book = opEdBook(library, at(library.opEds, 'peace'), originOf(library, undefined));

describe('the title page', () => {
  it('says what the book is, what is in it and when it last changed', () => {
    expect(htmlOf(titleChapter(library, scope, book, undefined))).toBe(
      '<p><i>An annotated digest</i></p><ul><li><a href="/op-eds/peace.html">Peace in Our Time</a>. By Jane Roe, probably by Abel. <i>The Review</i>, 17 February 2022: a digest.</li></ul><p>Marginalia: War and Truce. By the editors.</p><p>Last changed 22 November 2026.</p>',
    );
  });

  it('names the site where that is published', () => {
    expect(htmlOf(titleChapter(library, scope, book, 'https://reader.org'))).toContain(
      '<a href="/index.html">reader.org</a>',
    );
  });
});

it.each([
  ['with claims', wholeScope(library), true],
  ['without', { ...scope, claims: new Set<ClaimId>() }, false],
])('how to read a book %s promises just what it has', (_what, of, promised) => {
  expect(htmlOf(guideChapter(of)).includes('with the positions')).toBe(promised);
});

it('the bibliography has what the chapters cite, by name', () => {
  const html = htmlOf(sourcesChapter(library, book.chapters));
  expect(Array.from(html.matchAll(/<li id="([^"]+)"/g), ([, id]) => id)).toEqual([
    'source-allan-2020',
    'source-roe-2022',
    'source-un-2015',
  ]);
});

describe('the rights', () => {
  it('are said of the notes and of each op-ed', () => {
    expect(htmlOf(rightsChapter(library, scope, book.chapters))).toBe(
      '<p>What is not an op-ed’s own text is by the editors, under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p><ul><li><i>Peace in Our Time</i>: © the author</li></ul>',
    );
  });

  it.each([
    ['people/ada-king.md', 'summary: A diplomat.', true],
    ['events/ice-march.md', 'summary: A march.', false],
  ])('a correction of %s stands with them where the book has it', (path, line, stands) => {
    const corrected = libraryOf(
      sampleEdited(path, line, `${line}\ncorrections: [{ date: 2026-11-23, what: A year. }]`),
    );
    const { title, content } = rightsChapter(corrected, scope, book.chapters);
    expect(title).toBe(stands ? 'Corrections and rights' : 'Rights');
    expect(toHtml({ type: 'root', children: [...content] }).includes('23 November 2026, ')).toBe(stands);
  });
});

it('the cover of a collection names whose op-eds it is on, each once', () => {
  expect(collectionBook(library, originOf(library, undefined)).cover).toEqual({
    title: 'War and Truce',
    byline: 'A reader for tests',
    what: 'On op-eds by Max Abel and by Jane Roe, probably by Abel',
    site: 'Marginalia',
    collection: '',
  });
});

it('the cover of a collection without op-eds names nobody', () => {
  const empty = libraryOf(collectionOf({}));
  expect(collectionBook(empty, originOf(empty, undefined)).cover.what).toBe('');
});
