import { describe, expect, it } from 'vitest';
import type { KindLabel, NamedEntry, SearchTable } from '../../model/search.ts';
import { chosenBy } from './address.ts';
import { openSearch } from './engine.ts';
import { fakeIndex, type FakePage } from './fake-index.ts';
import type { Index } from './open.ts';
import type { Hit } from './pagefind.ts';
import type { Answer, Query } from './types.ts';

const kinds = ['op-eds', 'treaties', 'people'].map((kind) => ({ kind, many: kind, one: kind, icon: '' }) as KindLabel);

const entries = [
  ['minsk-ii', 'treaties', 'Minsk II', ['Minsk agreements']],
  ['minsk-i', 'treaties', 'Minsk I', []],
  ['bearer', 'people', 'Ann Bearer', ['Bearer of Names']],
].map(([id, kind, name, aliases]) => ({
  ...{ id, kind, name, aliases, href: `${String(kind)}/${String(id)}.html` },
  readings: id === 'minsk-i' ? 0 : 1,
})) as unknown as NamedEntry[];
const table: SearchTable = { kinds, entries, spellings: [['armistice', 'Truce']] };

const pages: FakePage[] = [
  page('op-eds/one.html', 'A truce', 'minsk agreements held in the war', {
    mentions: ['minsk-ii'],
    year: '2001',
    weight: 3,
  }),
  page('op-eds/two.html', 'Another truce', 'war and minsk', {
    mentions: ['minsk-ii', 'bearer'],
    year: '2003',
    weight: 9,
  }),
  page('treaties/other.html', 'On truce', 'the minsk agreements', { year: '2002', weight: 5 }),
  page('treaties/minsk-ii.html', 'Minsk II', 'minsk agreements', { year: '2015', weight: 2 }),
  page('treaties/minsk-i.html', 'Minsk I', '', { year: '2014', weight: 4 }),
  page('people/bearer.html', 'Ann Bearer', 'signed nothing', { year: '1999', weight: 1 }),
];

interface Rest {
  readonly mentions?: readonly string[];
  readonly year: string;
  readonly weight: number;
}

function page(href: string, title: string, text: string, { mentions = [], year, weight }: Rest): FakePage {
  const kind = href.split('/').slice(0, 1);
  return { href, title, text, weight, filters: { kind, mentions }, sort: { newest: year, oldest: year } };
}

const vocabulary = (letter: string) =>
  Promise.resolve({ t: ['truce'], w: ['war'], s: ['signed'], h: ['held'] }[letter] ?? []);
const search = openSearch({ index: fakeIndex(pages), table, vocabulary });

function query(words: string, rest: Partial<Omit<Query, 'chosen'>> & Partial<Query['chosen']> = {}): Query {
  const { sort = 'relevance', literal = false, ...chosen } = rest;
  return { words, chosen: { ...chosenBy(() => []), ...chosen }, sort, literal };
}

const found = ({ groups }: Answer) =>
  groups.flatMap(({ results }) => results.map(({ href }) => href.replace(/\?.*/, '')));

describe('ask', () => {
  it.each<[string, Query, string[]]>([
    [
      'groups in the order of their best results',
      query('truce'),
      ['op-eds/two.html', 'op-eds/one.html', 'treaties/other.html'],
    ],
    [
      'first the entry that was named',
      query('minsk agreements'),
      ['treaties/minsk-ii.html', 'treaties/other.html', 'op-eds/one.html'],
    ],
    ['a named entry of which the index has not the alias', query('bearer of names'), ['people/bearer.html']],
    [
      'entries whose name begins so before others',
      query('minsk', { kind: ['treaties'] }),
      ['treaties/minsk-ii.html', 'treaties/minsk-i.html', 'treaties/other.html'],
    ],
    ['what was misspelt', query('trcue', { kind: ['treaties'] }), ['treaties/other.html']],
    ['what is spelt in another way', query('Armistice', { kind: ['treaties'] }), ['treaties/other.html']],
    ['a phrase', query('“war and minsk”'), ['op-eds/two.html']],
    [
      'the words of a phrase that is nowhere',
      query('“and truce”'),
      ['op-eds/two.html', 'op-eds/one.html', 'treaties/other.html'],
    ],
    ['everything that fits, without words', query('', { kind: ['people'] }), ['people/bearer.html']],
    ['pages that mention all entries', query('', { mentions: ['minsk-ii', 'bearer'] }), ['op-eds/two.html']],
    ['what fits both', query('held', { mentions: ['minsk-ii'] }), ['op-eds/one.html']],
    [
      'kinds in their order when sorted',
      query('truce', { sort: 'oldest' }),
      ['op-eds/one.html', 'op-eds/two.html', 'treaties/other.html'],
    ],
    ['the newest first', query('truce', { sort: 'newest', kind: ['op-eds'] }), ['op-eds/two.html', 'op-eds/one.html']],
    ['nothing for nothing', query(' '), []],
    ['nothing for signs', query('.*+?^$'), []],
    ['nothing for signs beside a facet but all that fits it', query('?', { kind: ['people'] }), ['people/bearer.html']],
    ['nothing for words that it has not', query('zzzzzz qqqqqq', { kind: ['people'] }), []],
    ['nothing for markup', query('<img onerror=alert()>'), []],
  ])('finds %s', async (_what, asked, expected) => {
    expect(found(await search.ask(asked, 5))).toEqual(expected);
  });

  it('tells what it has mended, and mends nothing when asked not to', async () => {
    expect((await search.ask(query('trcue'), 1)).mended).toEqual([{ from: 'trcue', to: 'truce' }]);
    expect((await search.ask(query('trcue', { kind: ['people'] }), 1)).mended).toHaveLength(1);
    expect((await search.ask(query('trcue', { literal: true }), 1)).total).toBe(0);
  });

  it('tells which words it has left out: those unknown, and those that no page has beside the others', async () => {
    const answer = await search.ask(query('held signed truce qqqqqq'), 5);
    expect(answer.leftOut).toEqual(['qqqqqq', 'signed']);
    expect(found(answer)).toEqual(['op-eds/one.html']);
  });

  it('loads more when asked, and counts all from the first', async () => {
    const [group] = (await search.ask(query('minsk', { kind: ['treaties'] }), 1)).groups;
    expect(group?.total).toBe(3);
    expect(group?.results).toHaveLength(1);
    expect(await group?.more(1)).toHaveLength(2);
    expect(await group?.more(5)).toHaveLength(3);
  });

  it('loads more when asked again after a record was missing, though what was found then stays without it', async () => {
    let broken = false;
    const whole = fakeIndex(pages);
    const find: Index['find'] = async (...args) => {
      const found = await whole.find(...args);
      let missed = false;
      const dataOf = (hit: Hit) => () => {
        missed ||= broken;
        return missed ? Promise.reject(new Error('fragment/en_1 could not be loaded.')) : hit.data();
      };
      return { ...found, results: found.results.map((hit) => ({ ...hit, data: dataOf(hit) })) };
    };
    const mendable = openSearch({ index: { ...whole, find }, table, vocabulary });
    const [group] = (await mendable.ask(query('minsk', { kind: ['treaties'] }), 1)).groups;
    broken = true;
    await expect(group?.more(1)).rejects.toThrow('fragment/en_1');
    broken = false;
    expect(await group?.more(1)).toHaveLength(2);
  });

  it('looks for an entry named by another of its names without the passing words of its own', async () => {
    const asked: (string | null)[] = [];
    const named = entries.map((entry) => ({ ...entry, name: 'The Pact of Steel', aliases: ['PoS'] }));
    await openSearch({ index: fakeIndex(pages, asked), table: { ...table, entries: named }, vocabulary }).ask(
      query('pos'),
      1,
    );
    expect(new Set(asked)).toEqual(new Set(['pos', 'pact steel']));
  });

  it('carries the words that match in the address', async () => {
    const [group] = (await search.ask(query('held truce'), 1)).groups;
    expect(group?.results[0]?.href).toBe('op-eds/one.html?words=truce+held');
  });

  it('has what the telling words need on its way before their spelling is known', async () => {
    const events: string[] = [];
    const prepare = (words: string) => {
      events.push(`prepare ${words}`);
      return Promise.resolve();
    };
    const index: Index = { ...fakeIndex(pages), prepare };
    const known = (letter: string) => {
      events.push(`words/${letter}`);
      return vocabulary(letter);
    };
    await openSearch({ index, table, vocabulary: known }).ask(query('The truce was signed'), 1);
    expect(events).toEqual(['prepare truce signed', 'words/t', 'words/s']);
  });

  it('reads only the beginning of ten thousand letters', async () => {
    const asked: (string | null)[] = [];
    const long = openSearch({ index: fakeIndex(pages, asked), table, vocabulary });
    expect((await long.ask(query('ab '.repeat(5_000)), 1)).total).toBe(0);
    expect(Math.max(...asked.map((term) => term?.length ?? 0))).toBeLessThan(100);
  });

  it('rejects while a part cannot be loaded, and answers once it can', async () => {
    let broken = true;
    const whole = fakeIndex(pages);
    const index = {
      ...whole,
      find: (...args: Parameters<typeof whole.find>) =>
        broken ? Promise.reject(new Error('index/en_1 could not be loaded.')) : whole.find(...args),
    };
    const mendable = openSearch({ index, table, vocabulary });
    await expect(mendable.ask(query('truce'), 1)).rejects.toThrow('index/en_1');
    broken = false;
    expect((await mendable.ask(query('truce'), 1)).total).toBe(3);
  });
});

describe('counts', () => {
  it.each<[string, Parameters<typeof search.counts>, Record<string, number>]>([
    ['values of a facet', ['kind', query('truce')], { 'op-eds': 2, treaties: 1 }],
    ['what other values of it would add', ['kind', query('truce', { kind: ['op-eds'] })], { 'op-eds': 2, treaties: 1 }],
    ['beside other facets', ['kind', query('truce', { mentions: ['bearer'] })], { 'op-eds': 1 }],
    ['further mentions', ['mentions', query('truce', { mentions: ['bearer'] })], { 'minsk-ii': 1, bearer: 1 }],
    ['for what was mended', ['kind', query('trcue')], { 'op-eds': 2, treaties: 1 }],
    ['everything without words', ['kind', query('')], { 'op-eds': 2, treaties: 3, people: 1 }],
    ['nothing for unknown words', ['kind', query('zzzzzz')], {}],
  ])('counts %s', async (_what, asked, expected) => {
    expect(Object.fromEntries(await search.counts(...asked))).toEqual(expected);
  });
});
