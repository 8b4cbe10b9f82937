import { expect, it } from 'vitest';
import { sampleWithList } from '../library/sample-list.ts';
import { collectionOf, libraryOf, sample } from '../library/sample.ts';
import { sourcesView } from './sources.ts';

/** The ids of sources in the order of the page. */
const order = (records: object[]) =>
  sourcesView(libraryOf(collectionOf({ 'bibliography.json': JSON.stringify(records) }))).sources.map(({ id }) => id);
const book = (id: string, rest: object) => ({ id, type: 'book', title: 'Untitled', ...rest });

it.each([
  [
    'the family name of the first author',
    [
      book('b', { author: [{ given: 'Ada', family: 'Moe' }, { family: 'Abel' }] }),
      book('a', { author: [{ given: 'Zeno', family: 'King' }] }),
    ],
  ],
  [
    'the whole name of an institution',
    [book('b', { author: [{ family: 'Security' }] }), book('a', { author: [{ literal: 'National Archive, Zürich' }] })],
  ],
  ['the title without an author', [book('b', { title: 'B', 'container-title': 'A' }), book('a', { title: 'A' })]],
  [
    'the date, oldest first, for one author',
    [
      book('b', { author: [{ family: 'Roe' }], issued: { 'date-parts': [[2022, 11, 2]] } }),
      book('a', { author: [{ family: 'Roe' }], issued: { 'date-parts': [[2022, 2, 17]] } }),
    ],
  ],
])('files sources by %s', (_what, records) => {
  expect(order(records)).toEqual(['a', 'b']);
});

it('names a reading list that cites a source, but no answer in it', () => {
  const { sources } = sourcesView(libraryOf(sampleWithList()));
  const citing = (id: string) => sources.find((source) => source.id === id)?.citedBy.map(({ text }) => text);
  expect([citing('roe-2022')?.at(-1), citing('un-2015')]).toEqual(['Truces', expect.not.arrayContaining(['Truces'])]);
});

it('names what cites a source: readings, entries, claims', () => {
  const cited = sourcesView(libraryOf(sample)).sources.find(({ id }) => id === 'un-2015')?.citedBy;
  expect(cited?.map(({ text }) => text)).toEqual(['Peace', 'OSCE', 'Did the truce hold?', 'Who began it?']);
});
