import { expect, test } from 'vitest';
import { collectionOf, libraryOf, sample, sampleSite } from '../library/sample.ts';
import { tableOf } from './table.ts';

const { kinds, entries } = tableOf(libraryOf(sample));

test('the kinds stand between op-eds and claims, with their labels', () => {
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'op-eds',
    'people',
    'treaties',
    'events',
    'organizations',
    'concepts',
    'claims',
  ]);
  expect(kinds[2]).toEqual({ kind: 'treaties', many: 'Treaties', one: 'treaty', icon: '■' });
});

test('kinds without pages are left out', () => {
  const whole = libraryOf(sample);
  const people = [...whole.entries].filter(([, { kind }]) => kind === 'people');
  const table = tableOf({ ...whole, opEds: new Map(), claims: new Map(), entries: new Map(people) });
  expect(table.kinds.map(({ kind }) => kind)).toEqual(['people']);
});

test('each entry has its other names, and how many op-eds mention it', () => {
  expect(entries).toHaveLength(8);
  expect(entries.find(({ id }) => id === 'minsk-ii')).toEqual({
    id: 'minsk-ii',
    kind: 'treaties',
    href: 'treaties/minsk-ii.html',
    name: 'Minsk II',
    aliases: ['Minsk agreement'],
    readings: 1,
  });
});

test('other spellings are folded, those of the texts are told as they are written there', () => {
  const site = `${sampleSite}spellings: { Kiev: Kyiv, Détante: Détente }\n`;
  expect(tableOf(libraryOf(collectionOf({ 'site.yaml': site }))).spellings).toEqual([
    ['kiev', 'Kyiv'],
    ['detante', 'Détente'],
  ]);
});
