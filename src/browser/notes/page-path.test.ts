import { expect, test } from 'vitest';
import { pagePath, slugOf } from './page-path.ts';

test.each([
  ['/op-eds/on-bridges.html', 'op-eds/on-bridges.html'],
  ['/some/where/op-eds/on-bridges.html', 'op-eds/on-bridges.html'],
  ['/op-eds/on-bridges', 'op-eds/on-bridges.html'],
  ['op-eds/on-bridges.html', 'op-eds/on-bridges.html'],
  ['/home/a/Downloads/site/reading-lists/one-hour.html', 'reading-lists/one-hour.html'],
  ['https://example.org/op-eds/on-bridges.html?words=x#p7', 'op-eds/on-bridges.html'],
  ['/op-eds/on-bridges/digest.html', 'op-eds/on-bridges/digest.html'],
  ['/people/someone.html', undefined],
  ['https://example.org/', undefined],
])('%s is %s', (address, path) => {
  expect(pagePath(address)).toBe(path);
});

test.each([
  ['op-eds/on-bridges.html', 'on-bridges'],
  ['op-eds/on-bridges/digest.html', 'on-bridges'],
  ['reading-lists/one-hour.html', 'one-hour'],
])('the slug of %s is %s', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});
