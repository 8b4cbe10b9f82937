import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';

const fields = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

describe('bibtex', () => {
  it('writes an entry', () => {
    expect(
      bibtex([
        {
          id: 'roe-2022',
          type: 'article-newspaper',
          title: 'Peace & NATO',
          author: [{ family: 'Roe', given: 'Jane' }, { literal: 'Ash and Elm' }],
          'container-title': 'The Review',
          issued: { 'date-parts': [[2022, 2, 17]] },
          accessed: { 'date-parts': [[2026, 11, 22]] },
          URL: 'https://example.org/a_b',
          note: 'Read in full.',
        },
      ]),
    ).toBe(`@article{roe-2022,
  author = {Roe, Jane and {Ash and Elm}},
  title = {Peace \\& {NATO}},
  entrysubtype = {newspaper},
  journal = {The {Review}},
  year = {2022},
  month = feb,
  date = {2022-02-17},
  url = {https://example.org/a_b},
  urldate = {2026-11-22},
  note = {Read in full.},
}
`);
  });

  it.each([
    [
      'a range',
      {
        issued: {
          'date-parts': [
            [2025, 8, 18],
            [2025, 8, 22],
          ],
        },
      },
      'date = {2025-08-18/2025-08-22},',
    ],
    ['an approximate date', { issued: { 'date-parts': [[2016]], circa: true } }, 'date = {2016~},'],
    ['a date in words', { issued: { literal: 'spring' } }, 'year = {spring},'],
    [
      'an attributed author',
      { author: [{ family: 'Roe', given: 'J.', suffix: '[attributed]' }] },
      'author = {Roe, [attributed], J.},',
    ],
    ['a family name of two words', { author: [{ family: 'de Roe', given: 'J.' }] }, 'author = {{de Roe}, J.},'],
    ['a translated title', { 'translated-title': 'On war' }, 'title = {O voine {[On} war]},'],
    ['an interviewer', { interviewer: [{ family: 'Roe', given: 'J.' }] }, 'note = {Interview by J. Roe.},'],
    [
      'the publisher of a page that stands on a site',
      { type: 'webpage', publisher: 'GHI', 'container-title': 'Documents' },
      'note = {Published by GHI.},',
    ],
    [
      'the site of a page',
      { type: 'webpage', publisher: 'GHI', 'container-title': 'Documents' },
      'organization = {Documents},',
    ],
    ['what a report stands in', { type: 'report', 'container-title': 'Papers' }, 'note = {In Papers.},'],
    ['an occasion', { type: 'speech', 'event-title': 'Seminar' }, 'note = {Given at Seminar.},'],
    ['pages', { page: '5-9' }, 'pages = {5--9},'],
  ])('%s', (_what, work, expected) => {
    expect(fields(bibtex([{ id: 'x', type: 'book', title: 'O voine', ...work }]))).toContain(expected);
  });

  it('has no date where none is known', () => {
    expect(fields(bibtex([{ id: 'x', type: 'webpage', title: 'A' }]))).toEqual(['title = {A},']);
  });

  it.each([
    ['treaty', 'misc'],
    ['webpage', 'online'],
    ['report', 'techreport'],
    ['entry-encyclopedia', 'inreference'],
    ['chapter', 'incollection'],
    ['thesis', 'phdthesis'],
    ['speech', 'misc'],
    ['interview', 'online'],
    ['map', 'misc'],
    ['broadcast', 'misc'],
    ['dataset', 'misc'],
  ])('%s is %s', (type, expected) => {
    expect(bibtex([{ id: 'x', type, title: 'A' }])).toMatch(new RegExp(`^@${expected}\\{x,`));
  });
});
