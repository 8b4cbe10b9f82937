import { expect, it } from 'vitest';
import { formerPaths } from './former.ts';

const renamed = [
  ['op-eds/truce', 'op-eds/peace'],
  ['op-eds/war', 'op-eds/peace'],
  ['reading-lists/spring', 'reading-lists/autumn'],
] as const;

it.each([
  ['op-eds/peace.html', ['op-eds/truce.html', 'op-eds/war.html']],
  ['/op-eds/peace', ['/op-eds/truce', '/op-eds/war']],
  ['/home/b%C3%B6/site/reading-lists/autumn.html', ['/home/b%C3%B6/site/reading-lists/spring.html']],
  ['/op-eds/peace/teach.html', []],
  ['/op-eds/peace-at-last.html', []],
  ['/op-eds/truce.html', []],
  ['/', []],
])('%s was at %j', (path, expected) => {
  expect(formerPaths(path, renamed)).toEqual(expected);
});
