import { expect, it } from 'vitest';
import { checkPerson, personOf, wholeName } from './person.ts';

it.each([
  ['Jane Roe', { given: 'Jane', family: 'Roe' }, 'Jane Roe'],
  ['Stephen J. Cimbala', { given: 'Stephen J.', family: 'Cimbala' }, 'Stephen J. Cimbala'],
  ['van der Berg, Hans', { given: 'Hans', family: 'van der Berg' }, 'Hans van der Berg'],
  ['Voltaire', { family: 'Voltaire' }, 'Voltaire'],
  ['Voltaire,', { family: 'Voltaire' }, 'Voltaire'],
])('%s', (name, person, whole) => {
  expect(personOf(name)).toEqual(person);
  expect(wholeName(personOf(name))).toBe(whole);
});

it.each([
  ['Jane Roe', undefined],
  [', Jane', '“, Jane” has no family name: write “Jane Roe” or “Roe, Jane”.'],
])('checks %s', (name, fault) => {
  expect(checkPerson(name)).toBe(fault);
});
