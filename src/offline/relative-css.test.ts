import { expect, it } from 'vitest';
import { relativeSheet } from './relative-css.ts';

it.each([
  ['a{b:url(/assets/c.woff2)}', 'a{b:url(c.woff2)}'],
  ['a{b:url( "/icon.svg" )}', 'a{b:url( "../icon.svg" )}'],
  ["a{b:URL('/icon.svg')}", 'a{b:URL("../icon.svg")}'],
  ['a{b:url(/a\\ b.svg)}', 'a{b:url(../a%20b.svg)}'],
  ['a{b:url(/icon.svg', 'a{b:url(../icon.svg)'],
  ['@import "/assets/x.css";@import url(/y.css) print;', '@import "x.css";@import url(../y.css) print;'],
])('%s', (css, relative) => {
  expect(relativeSheet(css, 'assets/a.css').css).toBe(relative);
});

it.each([
  'a{b:url(c.woff2)}',
  'a{b:url(data:image/svg+xml,%3Csvg%3E)}',
  'a{b:url(#c)}',
  'a{content:"/index.html"}/* url(/d) */',
  'a{content:"url(/d)"} b{--x:"/y"}',
])('nothing changes in %s', (css) => {
  expect(relativeSheet(css, 'assets/a.css').css).toBe(css);
});

it('tells what it needs', () => {
  expect(relativeSheet('a{b:url(/c.woff2#d),url("e.png"),url(https://example.org/)}', 'assets/a.css').links).toEqual([
    { link: '/c.woff2#d', file: 'c.woff2', fragment: 'd' },
    { link: 'e.png', file: 'assets/e.png', fragment: '' },
  ]);
});
