import { describe, expect, it } from 'vitest';
import { chosenBy, readQuery, writeQuery } from './address.ts';
import type { Query } from './types.ts';

const noFilters = chosenBy(() => []);
const plain: Query = { words: '', chosen: noFilters, sort: 'relevance', literal: false };

describe('readQuery', () => {
  it.each<[string, string, Partial<Query>]>([
    ['nothing', '', {}],
    ['words', '?q=minsk+ii', { words: 'minsk ii' }],
    [
      'values of facets, each once',
      '?kind=people&mentions=a&mentions=b&mentions=a&kind=',
      { chosen: { ...noFilters, kind: ['people'], mentions: ['a', 'b'] } },
    ],
    ['an order', '?sort=newest', { sort: 'newest' }],
    ['an order that there is not', '?sort=constructor', {}],
    ['the wish for no mending', '?q=minks&literal=1', { words: 'minks', literal: true }],
    ['what it does not know', '?theme=dark&__proto__=x&q=%', { words: '%' }],
    ['markup, as words', '?q=%3Cimg+onerror%3Dx%3E', { words: '<img onerror=x>' }],
  ])('reads %s', (_what, address, expected) => {
    expect(readQuery(new URLSearchParams(address))).toEqual({ ...plain, ...expected });
  });

  it('takes neither many values nor long ones', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `mentions=${index}`).join('&');
    expect(readQuery(new URLSearchParams(many)).chosen.mentions).toHaveLength(20);
    expect(readQuery(new URLSearchParams({ kind: 'x'.repeat(10_000) })).chosen.kind).toEqual([]);
  });
});

describe('writeQuery', () => {
  it.each<[string, Partial<Query>, string]>([
    ['nothing', {}, ''],
    ['words without the space around them', { words: ' minsk ii ' }, 'q=minsk+ii'],
    [
      'values in one order',
      { chosen: { ...noFilters, period: ['1990s'], mentions: ['b', 'a'] }, sort: 'oldest', literal: true },
      'period=1990s&mentions=a&mentions=b&sort=oldest&literal=1',
    ],
  ])('writes %s', (_what, query, address) => {
    expect(`${writeQuery({ ...plain, ...query })}`).toBe(address);
  });

  it('writes what is read again', () => {
    const query: Query = {
      words: '“is” & <ought> 9/11 הסכם',
      chosen: {
        collection: [],
        kind: ['claims'],
        author: ['A. B. & C'],
        publication: ['X; Y'],
        period: ['1990s'],
        mentions: ['a'],
      },
      sort: 'newest',
      literal: true,
    };
    expect(readQuery(writeQuery(query))).toEqual(query);
  });
});
