import { describe, expect, it } from 'vitest';
import { libraryOf, sample } from '../../library/sample.ts';
import { frameView } from '../frame.ts';
import { localeOf, pageData, scriptText } from './page.ts';
import { home } from '../shared.ts';

const frame = frameView(libraryOf(sample));
const kind = { text: 'Treaties', href: '/treaties.html' };
const page = { title: 'Minsk I', description: 'A first truce.', href: '/treaties/minsk-i.html', trail: [home, kind] };
const shared = {
  '@context': 'https://schema.org',
  url: '/treaties/minsk-i.html',
  author: { '@type': 'Organization', name: 'the editors' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  inLanguage: 'en',
};

describe('pageData', () => {
  it('tells whose a page is, and where in the site', () => {
    expect(pageData(frame, page, { data: { '@type': 'WebPage' } })).toEqual({
      ...shared,
      '@type': 'WebPage',
      name: 'Minsk I',
      isPartOf: { '@type': 'WebSite', name: 'Marginalia', url: '/index.html' },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Readings', item: '/index.html' },
          { '@type': 'ListItem', position: 2, name: 'Treaties', item: '/treaties.html' },
          { '@type': 'ListItem', position: 3, name: 'Minsk I' },
        ],
      },
    });
  });

  it('needs no trail from the home page alone', () => {
    expect(pageData(frame, { ...page, trail: [home] }, { data: { '@type': 'WebPage' } })).not.toHaveProperty(
      'breadcrumb',
    );
  });

  it('tells the home page as the site, which is a part of nothing', () => {
    expect(pageData(frame, { ...page, title: 'Marginalia', trail: [] }, { data: { '@type': 'WebSite' } })).toEqual({
      ...shared,
      '@type': 'WebSite',
      name: 'Marginalia',
      description: 'A first truce.',
    });
  });
});

describe('pageData of an op-ed in full', () => {
  it('names us as contributors, and puts the work of others under no license of ours', () => {
    const data = pageData(frame, page, { data: { '@type': 'WebPage' }, ofOthers: true });
    expect(data).toMatchObject({ contributor: { '@type': 'Organization', name: 'the editors' } });
    expect([Object.hasOwn(data, 'license'), Object.hasOwn(data, 'author')]).toEqual([false, false]);
  });
});

describe('scriptText', () => {
  it('makes addresses whole and lets nothing end the script', () => {
    const data = { '@context': 'https://schema.org', '@type': 'WebPage', name: '</script>', url: '/a.html' } as const;
    expect(scriptText(data, new URL('https://reader.example'))).toBe(
      String.raw`{"@context":"https://schema.org","@type":"WebPage","name":"\u003c/script>","url":"https://reader.example/a.html"}`,
    );
  });
});

describe('localeOf', () => {
  it.each([
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['pt-BR', 'pt_BR'],
    ['es', 'es_ES'],
  ])('of %s is %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
