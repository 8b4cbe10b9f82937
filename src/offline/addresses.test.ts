import { describe, expect, it } from 'vitest';
import { fragmentOf, ownLinks } from './addresses.ts';

describe('a link from people/x.html', () => {
  it.each([
    ['/index.html', 'index.html', '', '../index.html'],
    ['/', 'index.html', '', '../index.html'],
    ['/people/y.html', 'people/y.html', '', 'y.html'],
    ['/people/x.html', 'people/x.html', '', 'x.html'],
    ['/people.html', 'people.html', '', '../people.html'],
    ['/op-eds/a.html#p7', 'op-eds/a.html', 'p7', '../op-eds/a.html#p7'],
    ['/search.html?q=a&kind=b#top', 'search.html', 'top', '../search.html?q=a&kind=b#top'],
    ['y.html', 'people/y.html', '', 'y.html'],
    ['./y.html', 'people/y.html', '', 'y.html'],
    ['http:y.html', 'people/y.html', '', 'y.html'],
    ['../a/', 'a/index.html', '', '../a/index.html'],
    [' /index.html\n', 'index.html', '', '../index.html'],
    ['/../../index.html', 'index.html', '', '../index.html'],
    ['/a b/ж.html#é', 'a b/ж.html', 'é', '../a%20b/%D0%B6.html#%C3%A9'],
    ['/a%20b.html', 'a b.html', '', '../a%20b.html'],
    ['/100%.html', '100%.html', '', '../100%.html'],
    ['/people/a:b.html', 'people/a:b.html', '', './a:b.html'],
    ['/a.html#p1:~:text=word', 'a.html', 'p1', '../a.html#p1:~:text=word'],
    ['/a.html#:~:text=word', 'a.html', '', '../a.html#:~:text=word'],
  ])('%j leads to %s', (link, file, fragment, relative) => {
    expect(ownLinks('people/x.html')(link)).toEqual({ file, fragment, relative });
  });

  it.each([
    ...[
      '',
      '#',
      '#p7',
      '?q=x',
      ' #p7',
      'https://example.org/',
      '//example.org/a.html',
      'mailto:a@example.org',
      'HTTP://a',
    ],
    ...['data:text/plain,a', 'javascript:play()', 'blob:x', 'tel:1', 'http://[bad'],
  ])('%j stays as it is', (link) => {
    expect(ownLinks('people/x.html')(link)).toBeUndefined();
  });
});

it.each([
  ['a b/c.html', '/a b/d.html', 'd.html'],
  ['ж/x.html', '/ж/y#.html', 'y#.html'],
  ['index.html', '/assets/a.css', 'assets/a.css'],
  ['index.html', '/index.html', 'index.html'],
  ['a/b/c.html', '/a/d/e.html', '../d/e.html'],
])('from %s, %s is %s', (from, link, relative) => {
  expect(ownLinks(from)(link)?.relative).toBe(relative);
});

it.each([
  ['#p7', 'p7'],
  ['#', ''],
  ['', ''],
  ['#%C3%A9', 'é'],
  ['#100%', '100%'],
  ['#p7:~:text=a', 'p7'],
])('the fragment of %j is %j', (link, fragment) => {
  expect(fragmentOf(link)).toBe(fragment);
});
