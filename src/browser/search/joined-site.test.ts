import { expect, test } from 'vitest';
import type { JoinedContents, JoinedTable } from '../../model/joined-search.ts';
import { joinedSiteAt } from './joined-site.ts';
import type { LoadData } from './load.ts';
import type { OpenIndex } from './open.ts';
import { noFilters } from './path.ts';

/** An index that loads the part named in its head for each search, and finds nothing in it. */
const openIndex: OpenIndex = (head, load) => ({
  prepare: () => Promise.resolve(),
  find: () => load(`index/${String(head['name'])}`).then(() => ({ results: [], filters: {} })),
});

const contents: JoinedContents = {
  sites: [
    { folder: 'songs', title: 'Songs', core: 'core.1.js', head: 'head.1.js' },
    { folder: 'verses', title: 'Verses', core: 'core.1.js', head: 'head.2.js' },
    { folder: 'older', title: 'Older', core: 'core.2.js', head: 'head.3.js' },
  ],
  table: 'table.1.js',
  words: {},
};
const table: JoinedTable = {
  kinds: [{ kind: 'op-eds', many: 'Op-eds', one: 'op-ed', icon: '¶' }],
  entries: [],
  spellings: [],
  collections: contents.sites,
  same: {},
};

test('loads what each site has of its own, and a core that several have once', async () => {
  const loaded: string[] = [];
  const load = ((name: string, { pathname }: URL) => {
    loaded.push(pathname);
    const data: Readonly<Record<string, unknown>> = { joined: contents, 'joined-table': table, core: openIndex };
    return Promise.resolve(name === 'head' ? { name: pathname.split('/')[2] } : (data[name] ?? ''));
  }) as LoadData;
  const site = joinedSiteAt(new URL('https://example.org/all/'), load);
  const { search } = await site.open();
  expect(loaded).toEqual(['/all/search/joined.js', '/all/search/table.1.js']);
  loaded.length = 0;
  await search.counts('kind', { words: '', chosen: noFilters, sort: 'relevance', literal: false });
  expect(loaded.toSorted()).toEqual([
    '/all/older/search/core.2.js',
    '/all/older/search/head.3.js',
    '/all/older/search/index/older.js',
    '/all/songs/search/core.1.js',
    '/all/songs/search/head.1.js',
    '/all/songs/search/index/songs.js',
    '/all/verses/search/head.2.js',
    '/all/verses/search/index/verses.js',
  ]);
  expect(site.facets[0]).toBe('collection');
});
