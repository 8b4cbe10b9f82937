import { expect, it } from 'vitest';
import { leadingOn } from './lead-on.ts';

it.each([
  ['the page', 'https://example.org/people/new.html', '', '', 'https://example.org/people/new.html'],
  ['the same place', 'https://example.org/new.html', '', '#sources', 'https://example.org/new.html#sources'],
  ['the heir of the place', 'https://example.org/new.html#n-b', '', '#n-a', 'https://example.org/new.html#n-b'],
  [
    'the page on a disk, with settings',
    'file:///a%20b/new.html',
    '?theme=dark',
    '#p1',
    'file:///a%20b/new.html?theme=dark#p1',
  ],
])('leads to %s', (_what, href, search, hash, expected) => {
  expect(leadingOn(href, { search, hash })).toBe(expected);
});
