import { describe, expect, it } from 'vitest';
import { sampleWithList } from '../library/sample-list.ts';
import { libraryOf, sample, sampleEdited } from '../library/sample.ts';
import { correctionsOf, correctionsView } from './corrections.ts';

describe('correctionsOf', () => {
  it.each([
    ['none', [], []],
    [
      'newest first',
      [
        { date: '2026-12-01', what: 'A' },
        { date: '2027-01-02', what: 'B' },
      ],
      [
        ['correction-2027-01-02', '2 January 2027', 'B'],
        ['correction-2026-12-01', '1 December 2026', 'A'],
      ],
    ],
    [
      'of one day the last first, and ids that a later one leaves as they are',
      [
        { date: '2026-12-01', what: 'A' },
        { date: '2026-12-01', what: 'B' },
      ],
      [
        ['correction-2026-12-01-2', '1 December 2026', 'B'],
        ['correction-2026-12-01', '1 December 2026', 'A'],
      ],
    ],
  ])('%s', (_what, corrections, shown) => {
    expect(correctionsOf({ corrections }).map(({ id, date, what }) => [id, date, what])).toEqual(shown);
  });
});

describe('correctionsView', () => {
  it('tells what was corrected in a reading list', () => {
    const files = sampleWithList('added: 2026-11-22', 'corrections: [{ date: 2026-12-01, what: A name. }]');
    const [correction] = correctionsView(libraryOf(files)).corrections;
    expect([correction?.page.text, correction?.href]).toEqual([
      'Two truces',
      '/reading-lists/two-truces.html#correction-2026-12-01',
    ]);
  });

  it('is empty where nothing was corrected', () => {
    expect(correctionsView(libraryOf(sample)).corrections).toEqual([]);
  });

  it.each([
    ['op-eds/peace.mdx', 'text: digest', 'Peace in Our Time', '/op-eds/peace.html#correction-2026-12-01'],
    ['people/ada-king.md', 'name: Ada King', 'Ada King', '/people/ada-king.html#correction-2026-12-01'],
    ['claims/who-began.yaml', 'kind: disputed', 'Who began it?', '/claims/who-began.html#correction-2026-12-01'],
  ])('tells what was corrected in %s', (path, field, text, href) => {
    const files = sampleEdited(path, field, `${field}\ncorrections: [{ date: 2026-12-01, what: A name. }]`);
    const [correction] = correctionsView(libraryOf(files)).corrections;
    expect([correction?.page.text, correction?.href, correction?.what]).toEqual([text, href, 'A name.']);
  });
});
