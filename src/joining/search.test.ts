import { expect, it } from 'vitest';
import { dataIn } from '../offline/data-script.ts';
import { publishedFiles, siteOf } from './fixture.ts';
import { readPublished } from './published.ts';
import type { SharedEntry } from './schemas.ts';
import { joinedSearchFiles, joinedTable, joinedWords } from './search.ts';

const files = publishedFiles();
const sites = await Promise.all(['a', 'b'].map((name) => readPublished(siteOf(name, files))));

const osce = ['a', 'b'].map((collection) => ({
  collection,
  id: 'osce',
  name: 'OSCE',
  page: '',
  summary: '',
  file: '',
  readings: [],
}));
const shared: SharedEntry[] = [{ id: 'a/osce', name: 'OSCE', kind: 'organizations', sameAs: [], in: osce }];

it('the table has the entries of all, those of one thing under one id', () => {
  const { entries, kinds, collections, same } = joinedTable(sites, shared);
  const named = entries
    .filter(({ name }) => name === 'OSCE' || name === 'Minsk II')
    .map(({ id, href }) => `${id} ${href}`);
  expect(named).toEqual([
    'a/minsk-ii a/treaties/minsk-ii.html',
    'a/osce a/organizations/osce.html',
    'b/minsk-ii b/treaties/minsk-ii.html',
    'a/osce b/organizations/osce.html',
  ]);
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  expect(collections).toEqual([
    { folder: 'a', title: 'Marginalia' },
    { folder: 'b', title: 'Marginalia' },
  ]);
  expect(same).toEqual({ 'a/osce': { a: ['osce'], b: ['osce'] } });
});

it('the files name the index of each site where it is', () => {
  const joined = joinedSearchFiles(sites, shared);
  const contents = dataIn('joined', joined.get('search/joined.js') ?? '') as {
    table: string;
    words: Record<string, string>;
  };
  expect(contents).toMatchObject({
    sites: [
      { folder: 'a', core: 'core.1.js', head: 'head.1.js' },
      { folder: 'b', core: 'core.1.js', head: 'head.1.js' },
    ],
  });
  for (const file of [contents.table, ...Object.values(contents.words)])
    expect(joined.has(`search/${file}`)).toBe(true);
});

it('words are each there once, the frequent ones of every site before the rare', () => {
  const lists = [
    new Map([['m', ['minsk', 'moscow', 'mild']]]),
    new Map([
      ['m', ['music', 'minsk']],
      ['é', ['étude']],
    ]),
  ];
  expect([...joinedWords(lists)]).toEqual([
    ['m', ['minsk', 'music', 'moscow', 'mild']],
    ['é', ['étude']],
  ]);
});
