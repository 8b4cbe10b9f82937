import { expect, test } from 'vitest';
import type { SearchContents, SearchTable } from '../../model/search.ts';
import type { LoadData } from './load.ts';
import type { OpenIndex } from './open.ts';
import { noFilters } from './path.ts';
import { siteAt } from './site.ts';
import type { Query } from './types.ts';

const query: Query = { words: 'war', chosen: noFilters, sort: 'relevance', literal: false };
const opEds: SearchTable['kinds'] = [{ kind: 'op-eds', many: 'Op-eds', one: 'op-ed', icon: '¶' }];

/** An index that loads a part for each search, and finds nothing in it. */
const openIndex: OpenIndex = (_head, load) => ({
  prepare: () => Promise.resolve(),
  find: () => load('index/en_1').then(() => ({ results: [], filters: {} })),
});

const contents: SearchContents = { core: 'core.1.js', head: 'head.1.js', table: 'table.1.js', words: {} };

/** A site whose parts are missing as long as its address does not say otherwise, and what was loaded of it. */
function siteWith(kinds: SearchTable['kinds'], root = 'https://example.org/a%20b/', told?: SearchContents) {
  const loaded: string[] = [];
  const missing = new Set<string>();
  const data: Readonly<Record<string, unknown>> = {
    contents,
    core: openIndex,
    head: {},
    table: { kinds, entries: [], spellings: [] } satisfies SearchTable,
    'index/en_1': '',
  };
  const load = ((name: string, { pathname, search }: URL) => {
    loaded.push(pathname + search.replace(/\d+$/, 'NOW'));
    return missing.has(name) || pathname.includes('.gone.')
      ? Promise.reject(new Error(`${name} is missing`))
      : Promise.resolve(data[name]);
  }) as LoadData;
  return { site: siteAt(new URL(root), load, told), loaded, missing };
}

const opened = ['contents.js?t=NOW', 'core.1.js', 'head.1.js', 'table.1.js'].map((file) => `/a%20b/search/${file}`);

test('is opened once, from the files below its root', async () => {
  const { site, loaded } = siteWith(opEds);
  expect(await site.open()).toBe(await site.open());
  expect(loaded).toEqual(opened);
  expect(site.at('op-eds/x.html#p7')).toBe('https://example.org/a%20b/op-eds/x.html#p7');
});

test('a page that tells of its files spares asking for them', async () => {
  const { site, loaded } = siteWith(opEds, undefined, contents);
  await site.open();
  expect(loaded).toEqual(opened.slice(1));
});

test('where the page is older than the files, they are asked for', async () => {
  const { site, loaded } = siteWith(opEds, undefined, { ...contents, head: 'head.gone.js' });
  await site.open();
  expect(loaded.slice(3)).toEqual(opened);
});

test('where they cannot be had either, it can be tried again', async () => {
  const { site, loaded, missing } = siteWith(opEds, undefined, contents);
  missing.add('core');
  await expect(site.open()).rejects.toThrow('core is missing');
  missing.clear();
  loaded.length = 0;
  await site.open();
  expect(loaded).toEqual(opened);
});

test('on a disk the list of its files has its plain name', async () => {
  const { site, loaded } = siteWith(opEds, 'file:///a%20b/');
  await site.open();
  expect(loaded[0]).toBe('/a%20b/search/contents.js');
});

test('is opened anew when it could not be, and when a part of it is gone', async () => {
  const { site, loaded, missing } = siteWith(opEds);
  missing.add('contents');
  await expect(site.open()).rejects.toThrow('contents is missing');
  missing.clear();
  missing.add('index/en_1');
  const { search } = await site.open();
  await expect(search.ask(query, 5)).rejects.toThrow('index/en_1 is missing');
  missing.clear();
  loaded.length = 0;
  const again = await site.open();
  expect((await again.search.ask(query, 5)).total).toBe(0);
  expect(loaded).toEqual([...opened, '/a%20b/search/index/en_1.js']);
});

test('a site without pages has nothing to find, and no index is asked', async () => {
  const { site, loaded } = siteWith([]);
  const { search } = await site.open();
  expect((await search.ask({ ...query, words: 'cold war' }, 5)).total).toBe(0);
  expect(await search.counts('kind', query)).toEqual(new Map());
  expect(loaded).toEqual(opened);
});
