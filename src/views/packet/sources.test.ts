import { describe, expect, it } from 'vitest';
import { libraryOf, sampleEdited } from '../../library/sample.ts';
import type { SourceId } from '../../model/ids.ts';
import { packetBibliography, referTo } from './sources.ts';

const records = [
  { id: 'b', type: 'book', title: 'Later', author: [{ literal: 'NATO' }], issued: { 'date-parts': [[1997, 5]] } },
  { id: 'a', type: 'book', title: 'Earlier', author: [{ literal: 'NATO' }], issued: { 'date-parts': [[1997, 2]] } },
  { id: 'c', type: 'book', title: 'Undated', author: [{ literal: 'NATO' }] },
  { id: 'd', type: 'book', title: 'Undated too', author: [{ literal: 'NATO' }] },
  { id: 'e', type: 'webpage', title: 'A story', 'container-title': 'Aftenposten' },
];
const library = libraryOf(
  sampleEdited('bibliography.json', '[', `[${records.map((record) => JSON.stringify(record)).join(',')},`),
);
const ids = (...names: string[]) => new Set(names as SourceId[]);
const shorts = (...names: string[]) => packetBibliography(library, ids(...names)).map(({ id, short }) => [id, short]);

describe('the bibliography of a packet', () => {
  it('is in the order of the references, not of authors that some sources lack', () => {
    expect(shorts('a', 'e', 'roe-2022').map(([id]) => id)).toEqual(['e', 'a', 'roe-2022']);
  });

  it('has letters where references would be the same, by dates, and nowhere else', () => {
    expect(shorts('a', 'b', 'c', 'd')).toEqual([
      ['a', 'NATO 1997a'],
      ['b', 'NATO 1997b'],
      ['c', 'NATO n.d.-a'],
      ['d', 'NATO n.d.-b'],
    ]);
    expect(shorts('b', 'c')).toEqual([
      ['b', 'NATO 1997'],
      ['c', 'NATO n.d.'],
    ]);
  });

  it('names in a record the author of whom the reference has but a part', () => {
    expect(packetBibliography(library, ids('a', 'roe-2022')).map(({ authors }) => authors)).toEqual([
      '',
      'Jane Roe and Max Abel',
    ]);
  });

  it('goes on after z', () => {
    const many = Array.from({ length: 28 }, (_, index) => ({
      ...records[0],
      id: `n-${index}`,
      title: `Number ${index}`,
      issued: { 'date-parts': [[1990]] },
    }));
    const crowded = libraryOf(
      sampleEdited('bibliography.json', '[', `[${many.map((record) => JSON.stringify(record)).join(',')},`),
    );
    const made = packetBibliography(crowded, ids(...many.map(({ id }) => id))).map(({ short }) => short);
    expect([made.includes('NATO 1990z'), made.includes('NATO 1990ab'), new Set(made).size]).toEqual([true, true, 28]);
  });

  it('tells how its sources are referred to', () => {
    const refer = referTo(library, packetBibliography(library, ids('a', 'b')));
    expect([refer('b' as SourceId).short, refer('c' as SourceId).short]).toEqual(['NATO 1997b', 'NATO n.d.']);
  });
});
