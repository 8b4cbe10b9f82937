import { describe, expect, it } from 'vitest';
import { named, namesOf } from './names.ts';

describe('namesOf', () => {
  it('tells those of the same name apart', () => {
    const entries = [
      ['a', 'OSCE', 'bodies', []],
      ['b', 'Minsk', 'treaties', []],
      ['c', 'Minsk', 'events', []],
      ['d', 'Minsk', 'events', []],
    ] as const;
    expect(namesOf(entries)).toEqual(['OSCE', 'Minsk (treaties)', 'Minsk (c)', 'Minsk (d)']);
  });
});

describe('named', () => {
  const names = ['Minsk I', 'Minsk II', 'Détente', 'Nikita Khrushchev', 'John Herz', 'John Dulles'];
  it.each([
    ['Minsk I', 0],
    ['minsk ii', 1],
    ['  DETENTE ', 2],
    ['nik', 3],
    ['herz', 4],
    ['john', undefined],
    ['min', undefined],
    ['', undefined],
    ['nobody', undefined],
  ])('finds %j', (typed, number) => {
    expect(named(names, typed)).toBe(number);
  });
});
