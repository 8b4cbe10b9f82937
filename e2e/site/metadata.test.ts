import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { kindsOfPages, pagesOf } from '../pages.ts';
import { sites } from '../sites.ts';
import { strangersTo } from './vocabulary.ts';

/** The head of a page: contents by the names of its tags, and its data. */
function headOf(file: string) {
  const tags = new Map<string, string[]>();
  const data: string[] = [];
  const put = (name: unknown, content: unknown) =>
    tags.set(String(name), [...(tags.get(String(name)) ?? []), String(content)]);
  const tree = unified().use(rehypeParse).parse(readFileSync(file, 'utf8'));
  visit(tree, 'element', ({ tagName, properties, children }: Element) => {
    if (tagName === 'meta') put(properties['name'] ?? properties['property'], properties['content']);
    if (tagName === 'link')
      put([properties['rel'], properties['type']].flat().filter(Boolean).join(' '), properties['href']);
    if (tagName === 'script' && properties['type'] === 'application/ld+json')
      data.push(children.map((child) => ('value' in child ? child.value : '')).join(''));
  });
  return { tags, data };
}

/** The heads of all pages below a folder, by their addresses. */
function headsIn(folder: string) {
  return new Map(pagesOf(folder).map((page) => [page, headOf(folder + page)]));
}

describe.each([sites.real, sites.songs])('in $folder', ({ folder }) => {
  const heads = headsIn(folder);
  const addressed = [...heads].filter(([, { tags }]) => !tags.has('robots'));
  const tag = (page: string, name: string) => heads.get(page)?.tags.get(name) ?? [];
  const dataOf = (page: string): unknown => JSON.parse(heads.get(page)?.data[0] ?? '');

  describe('every page with an address', () => {
    it('says it once, the same everywhere', () => {
      const [origin] = tag('/index.html', 'og:url').map((url) => new URL(url).origin);
      for (const [page] of addressed) {
        expect(tag(page, 'canonical'), page).toEqual([`${origin}${page}`]);
        expect(tag(page, 'og:url'), page).toEqual([`${origin}${page}`]);
        expect(dataOf(page), page).toMatchObject({ url: `${origin}${page}` });
      }
    });

    it.each(['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image:alt', 'twitter:card', 'description'])(
      'has one %s',
      (name) => {
        for (const [page] of addressed) expect(tag(page, name), page).toEqual([expect.stringMatching(/\S/)]);
      },
    );

    it('has a picture of the size it says', () => {
      for (const [page] of addressed) {
        const [address = ''] = tag(page, 'og:image');
        const png = readFileSync(`${folder}${new URL(address).pathname}`);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), page).toEqual([
          ...tag(page, 'og:image:width'),
          ...tag(page, 'og:image:height'),
        ]);
      }
    });

    it('leads to its plain text and to the feed', () => {
      for (const [page] of addressed) {
        const others = [...tag(page, 'alternate text/plain'), ...tag(page, 'alternate application/atom+xml')];
        expect(others, page).toHaveLength(2);
        for (const href of others) expect(existsSync(join(folder, dirname(page), href)), href).toBe(true);
      }
    });
  });

  it('the page for what is missing has no address, and is not to be found by searching', () => {
    expect(tag('/404.html', 'robots')).toEqual(['noindex']);
    expect([tag('/404.html', 'canonical'), tag('/404.html', 'og:url')]).toEqual([[], []]);
  });

  describe('the data of every page', () => {
    it('are one, in the context of schema.org', () => {
      for (const [page, { data }] of addressed) {
        expect(data, page).toHaveLength(1);
        expect(dataOf(page), page).toMatchObject({ '@context': 'https://schema.org' });
      }
    });

    it('use its types, and each type its own properties', () => {
      expect(strangersTo(addressed.flatMap(([, { data }]) => data))).toEqual([]);
    });
  });
});

describe('data', () => {
  it.each([
    ['a property that there is not', '"mainEntity": { "@type": "Person", "name": "A", "bornOn": "1950" }'],
    ['a property of another type', '"mainEntity": { "@type": "Person", "name": "A", "startDate": "1950" }'],
    ['a type that there is not', '"mainEntity": { "@type": "Treaty", "name": "A" }'],
    [
      'the same further down',
      '"isBasedOn": { "@type": "OpinionNewsArticle", "author": [{ "@type": "Person", "headline": "A" }] }',
    ],
  ])('would not pass with %s', (_what, fault) => {
    expect(strangersTo([`{ "@context": "https://schema.org", "@type": "WebPage", ${fault} }`])).not.toEqual([]);
  });
});

describe('a reference manager', () => {
  const tag = (page: string, name: string) => headOf(sites.real.folder + page).tags.get(name) ?? [];

  it.each([
    ['op-ed', ['newspaperArticle']],
    ['person', ['encyclopediaArticle']],
    ['claim', ['encyclopediaArticle']],
    ['home', []],
    ['index', []],
  ] as const)('takes the page of kind %s for %s', (kind, types) => {
    const page = kindsOfPages[kind];
    expect(tag(page, 'z:itemType')).toEqual(types);
    expect(tag(page, 'citation_title')).toHaveLength(types.length);
    expect(tag(page, 'citation_journal_title')).toEqual([]);
  });

  it('files an op-ed under its publication, by its author', () => {
    expect([tag(kindsOfPages['op-ed'], 'og:site_name'), tag(kindsOfPages['op-ed'], 'citation_author')]).toEqual([
      ['Responsible Statecraft'],
      ['Petro, Nicolai N.'],
    ]);
  });
});
