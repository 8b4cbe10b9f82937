import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../model/ids.ts';
import type { Kind } from '../../model/kinds.ts';
import type { SearchTable } from '../../model/search.ts';
import { namesIn, optionsOf } from './options.ts';

const entry = (id: string, name: string, ...aliases: string[]) => ({
  id: id as EntryId,
  kind: 'treaties' as Kind,
  href: `treaties/${id}.html`,
  name,
  aliases,
  readings: 1,
});
const table: SearchTable = {
  kinds: [{ kind: 'op-eds', many: 'Op-eds', one: 'op-ed', icon: '¶' }],
  entries: [entry('minsk-ii', 'Minsk II', 'Package of Measures'), entry('detente', 'Détente'), entry('osce', 'OSCE')],
  spellings: [],
};
const names = namesIn(table);
const counts = (all: Record<string, number>) => new Map(Object.entries(all));
const shown = (...args: Parameters<typeof optionsOf>) =>
  optionsOf(...args).shown.map(({ label, count, chosen }) => `${label} ${count}${chosen ? ' chosen' : ''}`);

describe('optionsOf', () => {
  it('stand by how much they leave, then by name; what leaves nothing is not offered', () => {
    const found = shown('mentions', counts({ osce: 1, 'minsk-ii': 2, detente: 1, nato: 0 }), [], names);
    expect(found).toEqual(['Minsk II 2', 'Détente 1', 'OSCE 1']);
  });

  it('chosen ones come first, and stay when they leave nothing', () => {
    expect(shown('author', counts({ Roe: 2 }), ['Abel'], names)).toEqual(['Abel 0 chosen', 'Roe 2']);
  });

  it('periods stand in order of time', () => {
    expect(shown('period', counts({ '1990s': 1, '800s': 1, '2010s': 5 }), ['2010s'], names)).toEqual([
      '800s 1',
      '1990s 1',
      '2010s 5 chosen',
    ]);
  });

  it.each([
    ['dete', ['Détente 1']],
    ['measures pack', ['Minsk II 1']],
    ['insk', []],
    ['.*+?^${}()|[]\\', ['Minsk II 1', 'Détente 1']],
  ])('are filtered by the beginnings of words of any name: %s', (filter, found) => {
    expect(
      shown('mentions', counts({ 'minsk-ii': 1, detente: 1 }), [], names, filter)
        .toSorted()
        .toReversed(),
    ).toEqual(found);
  });

  it('are few before they are filtered, and say how many more there are', () => {
    const many = counts(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Author ${index}`, 1])));
    expect(optionsOf('author', many, [], names)).toMatchObject({ shown: { length: 8 }, rest: 4 });
  });
});

it('kinds and entries have names, other values are their own', () => {
  expect([names('kind', 'op-eds'), names('mentions', 'osce'), names('author', 'Roe'), names('mentions', 'x')]).toEqual([
    ['Op-eds'],
    ['OSCE'],
    ['Roe'],
    ['x'],
  ]);
});
