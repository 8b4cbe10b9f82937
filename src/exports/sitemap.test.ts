import { describe, expect, it } from 'vitest';
import { libraryOf, sample, sampleSite, sampleWith } from '../library/sample.ts';
import { addressesAt } from './addresses.ts';
import { exportedPages } from './pages.ts';
import { sitemapXml } from './sitemap.ts';
import { childrenOf, readXml, textOf } from './strict-xml.ts';

const at = addressesAt('https://reader.example');

describe('sitemapXml', () => {
  it('gives a day only where one is known', () => {
    expect(
      sitemapXml(
        [
          { href: '/index.html', changed: undefined },
          { href: '/claims/a.html', changed: '2026-11-22' },
        ],
        at,
      ),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://reader.example/index.html</loc></url>
  <url><loc>https://reader.example/claims/a.html</loc><lastmod>2026-11-22</lastmod></url>
</urlset>
`);
  });

  it('is XML, with an address for every page', () => {
    const pages = exportedPages(libraryOf(sample));
    const urls = childrenOf(readXml(sitemapXml(pages, at)), 'url');
    expect(urls.map((url) => textOf(url, 'loc'))).toEqual(pages.map(({ href }) => at.page(href)));
  });
});

describe('exportedPages', () => {
  const page = '---\ntitle: About\ndescription: What this is.\n---\n\nWords.\n';
  const pages = exportedPages(libraryOf(sampleWith({ 'pages/about.mdx': page })));

  it('has no chronologies that the site does not make', () => {
    const files = sampleWith({ 'site.yaml': `${sampleSite}\nmakes: { chronologies: false }\n` });
    const made = exportedPages(libraryOf(files)).map(({ href }) => href);
    expect(made.filter((href) => href.endsWith('/chronology.html'))).toEqual(['/chronology.html']);
  });

  it('lists every page once', () => {
    expect(pages.map(({ href }) => href)).toEqual([
      '/index.html',
      '/op-eds/winter.html',
      '/op-eds/peace.html',
      '/people.html',
      '/treaties.html',
      '/events.html',
      '/organizations.html',
      '/concepts.html',
      '/people/ada-king.html',
      '/people/zeno-adams.html',
      '/treaties/minsk-i.html',
      '/treaties/minsk-ii.html',
      '/events/autumn-talks.html',
      '/events/ice-march.html',
      '/organizations/osce.html',
      '/concepts/detente.html',
      '/claims.html',
      '/claims/truce-held.html',
      '/claims/who-began.html',
      '/reading-lists.html',
      '/side-by-side.html',
      '/side-by-side/claims/who-began.html',
      '/sides.html',
      '/sources.html',
      '/corrections.html',
      '/chronology.html',
      '/op-eds/winter/chronology.html',
      '/op-eds/peace/chronology.html',
      '/network.html',
      '/search.html',
      '/downloads.html',
      '/offline.html',
      '/annotate.html',
      '/about.html',
    ]);
  });

  it.each([
    ['nothing is known', 'name: Ada King', undefined],
    ['it was added', 'name: Ada King\nadded: 2026-11-22', '2026-11-22'],
    [
      'it was corrected',
      'name: Ada King\nadded: 2026-11-22\ncorrections: [{ date: 2027-01-02, what: A. }, { date: 2026-12-01, what: B. }]',
      '2027-01-02',
    ],
  ])('knows when a page changed: %s', (_what, fields, changed) => {
    const ada = `---\n${fields}\nsummary: A diplomat.\nsources: [allan-2020]\n---\n`;
    const all = exportedPages(libraryOf(sampleWith({ 'people/ada-king.md': ada })));
    expect(all.find(({ href }) => href === '/people/ada-king.html')?.changed).toBe(changed);
    expect(all.find(({ href }) => href === '/corrections.html')?.changed).toBe(
      fields.includes('corr') ? changed : undefined,
    );
    expect(all.find(({ href }) => href === '/claims/who-began.html')?.changed).toBe('2026-11-22');
  });
});
