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
});
