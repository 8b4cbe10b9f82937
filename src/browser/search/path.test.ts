import { expect, it } from 'vitest';
import { noFilters, searchPath } from './path.ts';
import type { Query } from './types.ts';

const nothing: Query = { words: '', chosen: noFilters, sort: 'relevance', literal: false };

it.each([
  ['nothing', {}, 'search.html'],
  ['words', { words: 'minsk ii' }, 'search.html?q=minsk+ii'],
  ['signs', { words: '<b>&#?' }, 'search.html?q=%3Cb%3E%26%23%3F'],
  ['a filter', { chosen: { ...noFilters, mentions: ['minsk-ii'] } }, 'search.html?mentions=minsk-ii'],
])('leads to a search for %s', (_what, change, path) => {
  expect(searchPath({ ...nothing, ...change })).toBe(path);
});
