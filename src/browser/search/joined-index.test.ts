import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../model/ids.ts';
import { fakeIndex, type FakePage } from './fake-index.ts';
import { joinedIds } from './joined-ids.ts';
import { joinedIndex } from './joined-index.ts';
import type { Index } from './open.ts';
import type { FindOptions } from './pagefind.ts';

const hugo = (id: string) => [id as EntryId];
const same = { 'songs/hugo': { songs: hugo('hugo'), verses: hugo('victor-hugo') } };

const songs: FakePage[] = [
  page('op-eds/glass.html', 'A glass of water', ['hugo', 'sacem'], 5, '2026-02-28'),
  page('op-eds/candles.html', 'Candles and water', ['sacem'], 1, '2026-03-06'),
];
const verses: FakePage[] = [page('op-eds/ode.html', 'An ode to water', ['victor-hugo'], 3, '2026-03-01')];

function page(href: string, title: string, mentions: readonly string[], weight: number, day: string): FakePage {
  const card = { line: 'By Ada', mentions: { p1: mentions.map((id) => [id as EntryId, 0, 1] as const) } };
  return { href, title, weight, filters: { mentions, kind: ['op-eds'] }, sort: { newest: day, oldest: day }, card };
}

/** The index over both, and the sites that were opened. */
function joined() {
  const opened: string[] = [];
  const part = (folder: string, pages: readonly FakePage[]) => ({
    folder,
    title: folder.toUpperCase(),
    ids: joinedIds(folder, same),
    index: () => {
      opened.push(folder);
      return Promise.resolve<Index>(fakeIndex(pages));
    },
  });
  return { index: joinedIndex([part('songs', songs), part('verses', verses)]), opened };
}

async function addresses(words: string | null, options: FindOptions = {}) {
  const { results } = await joined().index.find(words, options);
  return Promise.all(results.map(async (hit) => (await hit.data()).raw_url));
}

const [glass, candles, ode] = ['songs/op-eds/glass.html', 'songs/op-eds/candles.html', 'verses/op-eds/ode.html'];

describe('joinedIndex', () => {
  test.each<[string | null, FindOptions, unknown]>([
    ['water', {}, [glass, ode, candles]],
    ['glass', {}, [glass]],
    ['wine', {}, []],
    [null, { sort: { oldest: 'asc' } }, [glass, ode, candles]],
    [null, { sort: { newest: 'desc' } }, [candles, ode, glass]],
    ['water', { filters: { mentions: { all: ['songs/hugo'] } } }, [glass, ode]],
    ['water', { filters: { mentions: { all: ['songs/hugo', 'songs/sacem'] } } }, [glass]],
    ['water', { filters: { mentions: { all: ['verses/sacem'] } } }, []],
    ['water', { filters: { collection: { any: ['verses'] } } }, [ode]],
    ['water', { filters: { collection: 'songs' } }, [glass, candles]],
  ])('finds %j with %j', async (words, options, expected) => {
    expect(await addresses(words, options)).toEqual(expected);
  });

  test('opens no site that is not asked, nor prepares it', async () => {
    const { index, opened } = joined();
    const options = { filters: { collection: { any: ['verses'] } } };
    await index.prepare('water', options);
    expect(opened).toEqual(['verses']);
    await index.find('water', options);
    expect(opened).toEqual(['verses', 'verses']);
  });

  test('counts what all sites have, entries by what they are called among all', async () => {
    const filters = { collection: { not: '' }, mentions: { not: '' }, kind: { any: ['op-eds'] } };
    expect((await joined().index.find('water', { filters })).filters).toEqual({
      collection: { songs: 2, verses: 1 },
      kind: { 'op-eds': 3 },
      mentions: { 'songs/hugo': 2, 'songs/sacem': 2 },
    });
  });

  test('a record says in which collection it is, and its mentions are those of all sites', async () => {
    const [first] = (await joined().index.find('ode')).results;
    expect(await first?.data()).toMatchObject({
      raw_url: ode,
      card: { line: 'By Ada · VERSES', mentions: { p1: [['songs/hugo', 0, 1]] } },
    });
  });
});
