import { describe, expect, it } from 'vitest';
import { collectionOf, libraryOf, sampleEdited, sampleSite, sampleWith } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import type { ContentFile } from '../library/files.ts';
import { addressesAt } from './addresses.ts';
import { feedXml } from './feed.ts';
import { childrenOf, readXml, textOf } from './strict-xml.ts';

const at = addressesAt('https://reader.example');
const write = (files: readonly ContentFile[]) => feedXml(libraryOf(files), at);
const corrected = sampleEdited(
  'people/ada-king.md',
  'name: Ada King',
  'name: Ada King\ncorrections: [{ date: 2026-12-01, what: The year. }, { date: 2026-12-01, what: The office. }]',
);

describe('the feed as Atom (RFC 4287)', () => {
  const feed = readXml(write(corrected));
  const entries = childrenOf(feed, 'entry');

  it('has what a feed must have', () => {
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
    expect([textOf(feed, 'id'), textOf(feed, 'title'), textOf(feed, 'updated')]).toEqual([
      'https://reader.example/index.html',
      'Marginalia',
      '2026-12-01T00:00:00.000Z',
    ]);
    expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['the editors']);
    expect(childrenOf(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([
      ['alternate', 'https://reader.example/index.html'],
      ['self', 'https://reader.example/feed.xml'],
    ]);
  });

  it('has the corrections and the readings, newest first', () => {
    expect(
      entries.map((entry) => [textOf(entry, 'updated').slice(0, 10), textOf(entry, 'id'), textOf(entry, 'title')]),
    ).toEqual([
      ['2026-12-01', 'https://reader.example/people/ada-king.html#correction-2026-12-01-2', 'Correction: Ada King'],
      ['2026-12-01', 'https://reader.example/people/ada-king.html#correction-2026-12-01', 'Correction: Ada King'],
      ['2022-02-17', 'https://reader.example/op-eds/peace.html', 'Peace in Our Time'],
      ['1991-01-01', 'https://reader.example/op-eds/winter.html', 'Winter'],
    ]);
  });

  it('summarizes each entry', () => {
    expect(entries.slice(1, 3).map((entry) => textOf(entry, 'summary'))).toEqual([
      'The year.',
      'By Jane Roe, probably by Abel. The Review, 17 February 2022. On truces.',
    ]);
  });
});

describe('feedXml', () => {
  it('makes the same of the same', () => {
    expect(write(corrected)).toBe(write(corrected.toReversed()));
  });

  it('dates a reading by the day on which it was added', () => {
    const files = sampleEdited('op-eds/winter.md', 'date: 1991', 'date: 1991\nadded: 2026-11-22');
    const [first] = childrenOf(readXml(write(files)), 'entry');
    expect(first && [textOf(first, 'title'), textOf(first, 'updated').slice(0, 10)]).toEqual(['Winter', '2026-11-22']);
  });

  it('has a reading list under the day on which it was added, and none that does not say it', () => {
    const titles = (files: readonly ContentFile[]) =>
      childrenOf(readXml(write(files)), 'entry').map((entry) => textOf(entry, 'title'));
    expect(titles(sampleWithList())[0]).toBe('Reading list: Two truces');
    expect(titles(sampleWithList('added: 2026-11-22\n', ''))).not.toContain('Reading list: Two truces');
  });

  it('carries the newest hundred', () => {
    const days = Array.from({ length: 101 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const many = days.map((date) => `{ date: ${date}, what: The year. }`).join(', ');
    const files = sampleEdited('people/ada-king.md', 'name: Ada King', `name: Ada King\ncorrections: [${many}]`);
    const updated = childrenOf(readXml(write(files)), 'entry').map((entry) => textOf(entry, 'updated').slice(0, 10));
    expect(updated).toEqual(days.toReversed().slice(0, 100));
  });

  it('of an empty collection has no entry, and no date of its own', () => {
    const feed = readXml(write(collectionOf({})));
    expect([childrenOf(feed, 'entry').length, textOf(feed, 'updated')]).toEqual([0, '1970-01-01T00:00:00.000Z']);
  });

  it.each([
    ['markup', '<script>alert(1)</script> & <b>', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;'],
    ['the end of CDATA, twice', 'x ]]> y ]]> <z/>', 'x ]]&gt; y ]]&gt; &lt;z/&gt;'],
  ])('takes %s in a title as text, in HTML', (_what, title, html) => {
    const files = sampleEdited('op-eds/winter.md', 'title: Winter', `title: '${title}'`);
    const entries = childrenOf(readXml(write(files)), 'entry');
    expect(entries.map((entry) => textOf(entry, 'title'))).toContain(html);
  });

  it('takes markup in the site’s own words as text', () => {
    const files = sampleWith({ 'site.yaml': sampleSite.replace('title: Marginalia', "title: '<b> & ]]>'") });
    expect(textOf(readXml(write(files)), 'title')).toBe('<b> & ]]>');
  });
});
