import { expect, it } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
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
