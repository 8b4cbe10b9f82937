import { expect, it } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import { searchView } from './search.ts';

it('the search page leads to the readings, every kind, claims and sources', () => {
  expect(searchView(libraryOf(sample)).indexes.map(({ text, href }) => [text, href])).toEqual([
    ['Readings', '/index.html'],
    ['People', '/people.html'],
    ['Treaties', '/treaties.html'],
    ['Events', '/events.html'],
    ['Organizations', '/organizations.html'],
    ['Concepts', '/concepts.html'],
    ['Claims', '/claims.html'],
    ['Sources', '/sources.html'],
  ]);
});

it('it leads to the reading lists where there are any', () => {
  const hrefs = searchView(libraryOf(sampleWithList())).indexes.map(({ href }) => href);
  expect(hrefs.slice(-2)).toEqual(['/reading-lists.html', '/sources.html']);
});
