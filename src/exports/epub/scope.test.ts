import { expect, it } from 'vitest';
import { at, libraryOf, sample } from '../../library/sample.ts';
import { opEdScope, wholeScope } from './scope.ts';

const library = libraryOf(sample);

it('a collection has everything', () => {
  const { opEds, entries, claims } = wholeScope(library);
  expect([opEds.length, entries.size, claims.size]).toEqual([2, library.entries.size, library.claims.size]);
});

it.each([
  ['peace', ['osce', 'ada-king', 'minsk-ii', 'zeno-adams'], ['who-began', 'truce-held']],
  ['winter', [], ['who-began']],
])('%s has what it leans on', (slug, entries, claims) => {
  const scope = opEdScope(library, at(library.opEds, slug));
  expect([...scope.entries]).toEqual(entries);
  expect([...scope.claims]).toEqual(claims);
});
