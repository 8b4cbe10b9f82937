import { describe, expect, it } from 'vitest';
import { addressesAt } from './addresses.ts';

const at = addressesAt('https://reader.example');

describe('addressesAt', () => {
  it.each([
    [
      'a page',
      '/op-eds/peace.html',
      'https://reader.example/op-eds/peace.html',
      'https://reader.example/op-eds/peace.txt',
    ],
    ['a place in a page', '/a.html#p1', 'https://reader.example/a.html#p1', 'https://reader.example/a.html#p1'],
    ['another file', '/feed.xml', 'https://reader.example/feed.xml', 'https://reader.example/feed.xml'],
    ['another host', 'https://example.org/a.html', 'https://example.org/a.html', 'https://example.org/a.html'],
    [
      'another host by its name alone',
      '//example.org/a.html',
      'https://example.org/a.html',
      'https://example.org/a.html',
    ],
  ])('%s', (_what, href, page, text) => {
    expect([at.page(href), at.text(href)]).toEqual([page, text]);
  });

  it.each([
    ['winter.html', 'https://reader.example/op-eds/winter.html', 'https://reader.example/op-eds/winter.txt'],
    ['../a.html', 'https://reader.example/a.html', 'https://reader.example/a.txt'],
    ['/a.html', 'https://reader.example/a.html', 'https://reader.example/a.txt'],
    ['../icon.svg', 'https://reader.example/icon.svg', 'https://reader.example/icon.svg'],
  ])('on a page, %s', (href, page, text) => {
    const here = at.on('/op-eds/peace.html');
    expect([here.page(href), here.text(href)]).toEqual([page, text]);
  });
});
