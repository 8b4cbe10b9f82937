import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../library/files.ts';
import { collectionOf, libraryOf, sample, sampleSite, sampleWith } from '../../library/sample.ts';
import { sampleWithList } from '../../library/sample-list.ts';
import { allDownloadsView } from './all.ts';

const all = { packets: true, lms: true };

/** The groups, each with its files: `*` marks those that are on a host only. */
function offered(files: readonly ContentFile[], made = all) {
  const { groups } = allDownloadsView(libraryOf(files), made);
  return Object.fromEntries(
    groups.map(({ id, offers }) => [
      id,
      offers.flatMap(({ files, online }) => files.map(({ file }) => `${file}${online ? '*' : ''}`)),
    ]),
  );
}

describe('a published collection', () => {
  it.each([
    ['epub: false', ['offline', 'cite', 'research', 'follow']],
    ['tei: false, api: false', ['e-reader', 'offline', 'cite', 'follow']],
    ['download: false', ['e-reader', 'cite', 'research', 'follow']],
  ])('offers nothing that it does not make: %s', (makes, groups) => {
    const files = sampleWith({ 'site.yaml': `${sampleSite}\nmakes: { ${makes} }\n` });
    expect(Object.keys(offered(files))).toEqual(groups);
  });

  it('offers everything, by who wants it', () => {
    expect(offered(sampleWithList())).toEqual({
      'e-reader': ['downloads/marginalia.epub*', 'downloads/op-eds/winter.epub*', 'downloads/op-eds/peace.epub*'],
      offline: ['downloads/marginalia.zip*'],
      teach: [
        'downloads/two-truces-a4.pdf*',
        'downloads/two-truces-letter.pdf*',
        'downloads/two-truces-a4-large.pdf*',
        'downloads/two-truces-letter-large.pdf*',
        'downloads/two-truces.imscc*',
        'downloads/two-truces-moodle-book.zip*',
      ],
      cite: [
        'bibliography.bib',
        'bibliography.ris',
        'bibliography.json',
        'reading-lists/two-truces.bib',
        'reading-lists/two-truces.ris',
        'reading-lists/two-truces.json',
      ],
      research: [
        'downloads/marginalia.tei.xml*',
        'downloads/op-eds/winter.tei.xml*',
        'downloads/op-eds/peace.tei.xml*',
        'api/v1/annotations/winter.json*',
        'api/v1/annotations/peace.json*',
        'api/v1/index.json*',
      ],
      follow: ['feed.xml*'],
    });
  });

  it('offers packets as PDF only where they were printed', () => {
    expect(offered(sampleWithList(), { packets: false, lms: true })['teach']).toEqual([
      'downloads/two-truces.imscc*',
      'downloads/two-truces-moodle-book.zip*',
    ]);
  });

  it('without reading lists has nothing to teach with', () => {
    expect(Object.keys(offered(sample))).toEqual(['e-reader', 'offline', 'cite', 'research', 'follow']);
  });

  it('without op-eds has no books', () => {
    expect(offered(collectionOf({}))).toEqual({
      offline: ['downloads/marginalia.zip*'],
      cite: ['bibliography.bib', 'bibliography.ris', 'bibliography.json'],
      research: ['api/v1/index.json*'],
      follow: ['feed.xml*'],
    });
  });

  it('names each file once, by what it is and its format, with its day', () => {
    const { groups } = allDownloadsView(libraryOf(sampleWithList()), all);
    const files = groups.flatMap(({ offers }) => offers.flatMap((offer) => offer.files));
    expect(new Set(files.map(({ text }) => text)).size).toBe(files.length);
    expect(files.map(({ text }) => text)).toContain('Truces, A4, large print');
    expect(files.find(({ name }) => name === 'peace.epub')).toEqual({
      text: 'Peace, EPUB',
      href: '/downloads/op-eds/peace.epub',
      file: 'downloads/op-eds/peace.epub',
      name: 'peace.epub',
      changed: '22 November 2026',
    });
  });
});

describe('a reader’s own build', () => {
  const copy = {
    'copies/a.mdx': '---\ntitle: My copy\nfile: a.txt\nformat: txt\ngenerated: abc\nof: peace\n---\n\nIt came.\n',
  };

  it('offers books and TEI, which lie in it, and nothing else', () => {
    expect(offered(sampleWith(copy), { packets: false, lms: false })).toEqual({
      'e-reader': ['downloads/marginalia.epub', 'downloads/op-eds/winter.epub', 'downloads/op-eds/peace.epub'],
      research: ['downloads/marginalia.tei.xml', 'downloads/op-eds/winter.tei.xml', 'downloads/op-eds/peace.tei.xml'],
    });
  });

  it('says that they are not to be published, and has no checksums', () => {
    const view = allDownloadsView(libraryOf(sampleWith(copy)), all);
    expect([view.sums, view.about]).toEqual([undefined, expect.stringContaining('never for publication')]);
  });
});
