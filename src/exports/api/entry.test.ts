import { expect, it } from 'vitest';
import { at as inMap, libraryOf, sampleEdited } from '../../library/sample.ts';
import { addressesAt } from '../addresses.ts';
import { entriesContext, entryThingOf } from './entry.ts';

const at = addressesAt('https://reader.example');
const library = libraryOf(sampleEdited('events/autumn-talks.md', 'when: 2014-09-05', 'when: 2014-09-05, where: Minsk'));

it.each([
  ['autumn-talks', { '@type': 'Place', name: 'Minsk' }],
  ['ice-march', undefined],
])('says where %s was, as far as that is known', (id, location) => {
  expect(entryThingOf(library, inMap(library.entries, id), [], at).location).toEqual(location);
});

it('has sources under a term of its own: in schema.org people and events have no citation', () => {
  expect(entriesContext(at)['sources']).toEqual({
    '@id': 'https://reader.example/api/v1/schemas/entries.json#sources',
    '@type': '@id',
  });
  expect(entryThingOf(library, inMap(library.entries, 'ada-king'), [], at)).not.toHaveProperty('citation');
});
