import { describe, expect, it } from 'vitest';
import { collectionOf, libraryOf } from '../library/sample.ts';
import { joinedFiles } from './files.ts';
import { publishedFiles, siteOf } from './fixture.ts';
import { mentionsOf, readPublished } from './published.ts';
import { sameThings } from './same.ts';
import { joinedSchemas } from './schemas.ts';
import { sharedEntry } from './shared.ts';

const full = publishedFiles();
const empty = publishedFiles(libraryOf(collectionOf({})));

/** The joined site of sites with these files, by their names. */
async function joinedOf(files: Readonly<Record<string, ReadonlyMap<string, string>>>) {
  const folders = new Map(Object.entries(files).map(([name, own]) => [name, siteOf(name, own)]));
  const sites = await Promise.all([...folders.values()].map(readPublished));
  const mentions = async (site: string, id: string) => {
    const folder = folders.get(site);
    return folder === undefined ? [] : mentionsOf(folder, id);
  };
  const shared = await Promise.all(sameThings(sites).map((known) => sharedEntry(known, mentions)));
  const search = { file: 'search.1.js', code: '' };
  return joinedFiles({ title: 'Shelf', sites, shared, sheet: '.joined {}', search });
}

const joined = await joinedOf({ a: full, b: full, c: empty });
const pageOf = (name: string, files = joined) => files.get(`${name}.html`) ?? '';

describe('every page', () => {
  it.each(['index', 'entries', 'chronology', 'search'])('has the frame of the first site: %s', (name) => {
    const html = pageOf(name);
    expect(html).toContain('<script>boot()</script>');
    expect(html).toContain('<link rel="stylesheet" href="a/assets/page.css">');
    expect(html).toContain('<script defer src="a/assets/main.1.js"></script>');
    expect(html).toContain('href="#main"');
    expect(html).not.toMatch(/canonical|og:title|ld\+json|\bold\b|\bOld\b|on-paper|a\.example|feed\.xml|people\.html"/);
  });

  it.each(['index', 'entries', 'chronology', 'search'])('leads to files that are there: %s', (name) => {
    const missing = [...pageOf(name).matchAll(/(?:href|src|action|data-script)="([^"#]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !/^(?:[abc]\/|https:)/.test(address) && !joined.has(address));
    expect(missing).toEqual([]);
  });

  it('that stands for a missing one leads from the root of the host', () => {
    expect(pageOf('404')).toContain('<link rel="stylesheet" href="/a/assets/page.css">');
    expect(pageOf('404')).toContain('<a href="/index.html">Shelf</a>');
    expect(pageOf('404')).toContain('content="noindex"');
  });
});

describe('the home page', () => {
  it('has the readings of each collection, as a table of contents', () => {
    expect(pageOf('index')).toContain('3 collections, 4 readings');
    expect(pageOf('index')).toContain('<a href="b/op-eds/peace.html">');
    expect(pageOf('index')).toContain('It has no readings yet.');
  });

  it('names no readings where there are many collections', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `s${index}`);
    const many = await joinedOf(Object.fromEntries(names.map((name) => [name, full])));
    expect(pageOf('index', many)).toContain('24 collections, 48 readings');
    expect(pageOf('index', many)).toContain('<a href="s23/index.html">');
    expect(pageOf('index', many)).not.toContain('op-eds/peace.html');
  });
});

describe('the entries', () => {
  it('lead to each collection that has them, and to the readings there', () => {
    expect(pageOf('entries')).toContain(
      '<a href="b/treaties/minsk-ii.html">Minsk II</a> in Marginalia, 1 reading: <a href="b/op-eds/peace.html#',
    );
  });

  it('are data as well, as their schema says', () => {
    const [index, entries] = ['index', 'entries'].map(
      (name) => JSON.parse(joined.get(`api/joined/v1/${name}.json`) ?? '') as unknown,
    );
    expect(joinedSchemas.index.parse(index).collections.map(({ collection }) => collection)).toEqual(['a', 'b', 'c']);
    const minsk = joinedSchemas.entries.parse(entries).items.find(({ id }) => id === 'a/minsk-ii');
    expect(minsk?.in.map(({ page, readings }) => [page, readings.length])).toEqual([
      ['a/treaties/minsk-ii.html', 1],
      ['b/treaties/minsk-ii.html', 1],
    ]);
  });

  it('name eight collections, and lead to the readings of all', async () => {
    const many = await joinedOf(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`s${index}`, full])));
    expect(pageOf('entries', many)).toContain('and 2 more: <a href="search.html?mentions=s0%2Fminsk-ii">');
    expect(pageOf('chronology', many)).toContain('Marginalia</a> and 7 more</small>');
  });

  it('are none where no two collections speak of the same', async () => {
    expect(pageOf('entries', await joinedOf({ a: full, c: empty }))).toContain(
      'No two collections speak of the same thing yet.',
    );
  });
});

describe('the chronology', () => {
  it('is drawn and listed, with what its script needs and no form for what only one site has', () => {
    const html = pageOf('chronology');
    expect(html).toContain('<script defer src="a/assets/chronology.1.js"></script>');
    expect(html).toMatch(/<li id="at-a-minsk-ii-2015-02-12" class="k-treaties" data-at="2015-02-12">/);
    expect(html).toContain('href="#at-a-minsk-ii-2015-02-12"');
    expect(html).toContain('name="from"');
    expect(html).not.toContain('<select');
  });

  it('of sites without anything dated says so', async () => {
    expect(pageOf('chronology', await joinedOf({ c: empty }))).toContain('Nothing is dated yet.');
  });
});

it('the search page has the script of the search over all', () => {
  expect(pageOf('search')).toContain('<script defer src="assets/search.1.js"></script>');
  expect(pageOf('search')).toContain('action="search.html"');
  expect(pageOf('search')).not.toContain('a/assets/search.1.js');
});
