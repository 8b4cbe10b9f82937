import { expect, it } from 'vitest';
import { chosenBy } from './address.ts';
import { countingFilters, filtersOf } from './narrowing.ts';

const noFilters = chosenBy(() => []);
const chosen = { ...noFilters, kind: ['people', 'events'], mentions: ['a', 'b'] };

it('wants any of the values of a facet, but all that are to be mentioned', () => {
  expect(filtersOf(chosen)).toEqual({ kind: { any: ['people', 'events'] }, mentions: { all: ['a', 'b'] } });
  expect(filtersOf(noFilters)).toEqual({});
});

it.each([
  ['what another value of a facet would add', 'kind', chosen, { kind: { not: '\0' }, mentions: { all: ['a', 'b'] } }],
  ['what another mention would leave', 'mentions', { ...noFilters, mentions: ['a'] }, { mentions: { all: ['a'] } }],
  ['all mentions', 'mentions', noFilters, { mentions: { not: '\0' } }],
  ['a facet beside another', 'author', { ...noFilters, kind: ['x'] }, { kind: { any: ['x'] }, author: { not: '\0' } }],
] as const)('counts %s', (_what, facet, given, filters) => {
  expect(countingFilters(facet, given)).toEqual(filters);
});
