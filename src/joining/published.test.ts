import { describe, expect, it } from 'vitest';
import { SiteFault } from './fault.ts';
import { publishedFiles, siteOf } from './fixture.ts';
import { readPublished } from './published.ts';

const files = publishedFiles();

/** The files of a site with one changed. */
function withFile(path: string, change: (text: string) => string | undefined): Map<string, string> {
  const changed = new Map(files);
  const text = change(files.get(path) ?? '');
  if (text === undefined) changed.delete(path);
  else changed.set(path, text);
  return changed;
}

describe('readPublished', () => {
  it('reads what a site publishes', async () => {
    const site = await readPublished(siteOf('sample', files));
    expect(site).toMatchObject({ name: 'sample', index: { site: { title: 'Marginalia' } } });
    expect([site.opEds.length, site.things.length, site.dated.length]).toEqual([2, 8, 9]);
    expect(site.search.contents.core).toBe('core.1.js');
    expect(site.search.words.get('m')).toEqual(['minsk', 'moscow']);
  });

  it('reads lists to their ends', async () => {
    const first = JSON.parse(files.get('api/v1/op-eds.json') ?? '') as { items: unknown[] };
    const [one, two] = first.items;
    const cut = new Map(files);
    cut.set('api/v1/op-eds.json', JSON.stringify({ ...first, items: [one], next: 'op-eds.2.json' }));
    cut.set('api/v1/op-eds.2.json', JSON.stringify({ ...first, items: [two] }));
    expect((await readPublished(siteOf('sample', cut))).opEds).toEqual(first.items);
  });

  it.each([
    ['api/v1/index.json', () => undefined, 'no-site sites/a', 'it has no api/v1/index.json'],
    ['search.html', () => undefined, 'no-site sites/a', 'it has no search.html'],
    [
      'api/v1/index.json',
      (text: string) => text.replace('"1.1"', '"2.0"'),
      'other-version sites/a/api/v1/index.json',
      'version 2.0',
    ],
    [
      'api/v1/index.json',
      (text: string) => text.replace('"1.1"', '"1.0"'),
      'other-version sites/a/api/v1/index.json',
      'version 1.0',
    ],
    ['api/v1/index.json', () => '{', 'unexpected-data sites/a/api/v1/index.json', 'not what its schema says'],
    [
      'api/v1/entries.json',
      (text: string) => text.replaceAll('"name"', '"named"'),
      'unexpected-data sites/a/api/v1/entries.json',
      'items.0.name',
    ],
    [
      'search/contents.js',
      () => 'alert(1)',
      'unexpected-data sites/a/search/contents.js',
      'no script that hands over “contents”',
    ],
  ])('refuses a site whose %s is wrong', async (path, change, code, message) => {
    const error: unknown = await readPublished(siteOf('a', withFile(path, change))).catch((fault: unknown) => fault);
    if (!(error instanceof SiteFault)) throw error;
    expect(`${error.diagnostic.code} ${error.diagnostic.file}`).toBe(code);
    expect(error.message).toContain(message);
  });

  it('takes a site of a later version with more than is known here', async () => {
    const later = withFile('api/v1/index.json', (text) => text.replace('"1.1"', '"1.7"').replace('{', '{ "more": 1,'));
    expect((await readPublished(siteOf('a', later))).index.version).toBe('1.7');
  });
});
