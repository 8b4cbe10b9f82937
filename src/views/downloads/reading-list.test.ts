import { expect, it } from 'vitest';
import { libraryOf } from '../../library/sample.ts';
import { sampleWithList } from '../../library/sample-list.ts';
import { downloadsOf } from './reading-list.ts';

const [slug] = libraryOf(sampleWithList()).readingLists.keys();

function formsOf(made: Parameters<typeof downloadsOf>[1]): string[] {
  if (slug === undefined) throw new Error('The sample has a list.');
  return downloadsOf(slug, made).flatMap(({ forms, online }) =>
    forms.map(({ text, href }) => `${text}: ${href}${online ? ', online' : ''}`),
  );
}

const always = ['to print from the browser: /reading-lists/two-truces/packet.html'];
const references = ['bib', 'ris', 'json'].map((format) =>
  expect.stringContaining(`/reading-lists/two-truces.${format}`),
);

it('has the packet to print and the references in any case, also in the download of the site', () => {
  expect(formsOf({ packets: false, lms: false })).toEqual([...always, ...references]);
});

it('has the files that are made after the pages where they are made, on a host only', () => {
  expect(formsOf({ packets: true, lms: true })).toEqual([
    ...always,
    'A4: /downloads/two-truces-a4.pdf, online',
    'US Letter: /downloads/two-truces-letter.pdf, online',
    'A4, large print: /downloads/two-truces-a4-large.pdf, online',
    'US Letter, large print: /downloads/two-truces-letter-large.pdf, online',
    'Common Cartridge: /downloads/two-truces.imscc, online',
    'Moodle Book: /downloads/two-truces-moodle-book.zip, online',
    ...references,
  ]);
});
