import { expect, it } from 'vitest';
import { linkBook, type Linked } from './dead-links.ts';
import { reportDeadLinks } from './dead-links-report.ts';

const FILES = new Set(['a.html', 'b.html', 'feed.xml', 'x.css']);

/** What is found when `a.html` has these links, and `b.html` the id `p1`. */
function deadOf(links: Linked['links'], inOrder = true) {
  const book = linkBook(FILES);
  const pages: [string, Linked][] = [
    ['a.html', { links, ids: new Set(['here']) }],
    ['b.html', { links: [], ids: new Set(['p1']) }],
  ];
  for (const [page, linked] of inOrder ? pages : pages.toReversed()) book.note(page, linked);
  return book.dead();
}

it.each([
  ['b.html', 'p1'],
  ['b.html', ''],
  ['b.html', 'top'],
  ['a.html', 'here'],
  ['feed.xml', 'anything'],
])('a link to %s, place “%s”, is alive', (file, fragment) => {
  for (const inOrder of [true, false]) expect(deadOf([{ link: 'x', file, fragment }], inOrder)).toEqual([]);
});

it.each([
  ['b.html', 'p2', 'id'],
  ['a.html', 'p1', 'id'],
  ['c.html', '', 'file'],
  ['c.html', 'p1', 'file'],
])('a link to %s, place “%s”, is dead: there is no such %s', (file, fragment, missing) => {
  for (const inOrder of [true, false])
    expect(deadOf([{ link: 'x', file, fragment }], inOrder)).toEqual([{ page: 'a.html', link: 'x', missing }]);
});

it('a style sheet’s links are looked into', () => {
  const book = linkBook(FILES);
  book.note('x.css', { links: [{ link: '/f.woff2', file: 'f.woff2', fragment: '' }] });
  expect(book.dead()).toEqual([{ page: 'x.css', link: '/f.woff2', missing: 'file' }]);
});

it('the report names the place in the content, or the page, and how to mend it', () => {
  const files = [
    { path: 'people/y.mdx', text: '---\n---\n\nSee [more](/people/nobody.html2) and [her](/people/nobody.html).\n' },
    { path: 'people/z.mdx', text: 'None.' },
  ];
  const dead = [
    { page: 'people/y.html', link: '/people/nobody.html', missing: 'file' },
    { page: 'op-eds/a.html', link: '/people/nobody.html', missing: 'file' },
    { page: 'op-eds/a.html', link: '#p99', missing: 'id' },
    { page: 'people/y.html', link: '/robots.txt', missing: 'download' },
  ] as const;
  expect(reportDeadLinks(dead, files, 'songs')).toBe(`\
songs/people/y.mdx:4:44  dead-link  “/people/nobody.html” on /people/y.html, /op-eds/a.html: there is nothing at this address.
    → Mend the address: a page has that of its file in content/ with .html, /people/x.html; a file in public/ has its name there.
/op-eds/a.html  dead-link  “#p99” on /op-eds/a.html: the page has no such place.
    → Mend what follows the #: the id of a paragraph (p7), a gloss or a heading of that page.
/people/y.html  dead-link  “/robots.txt” on /people/y.html: the download leaves this out.
    → Link to something else, or to the whole address on the site, https://…: what only machines or a host need is not in the download.

3 dead links.`);
});

it('a long report is cut', () => {
  const dead = Array.from(
    { length: 25 },
    (_, index) => ({ page: 'a.html', link: `/${index}`, missing: 'file' }) as const,
  );
  expect(reportDeadLinks(dead, [], 'content').split('\n').slice(-3)).toEqual(['And 5 more.', '', '25 dead links.']);
});
