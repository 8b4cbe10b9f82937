import { describe, expect, test } from 'vitest';
import { parseDate } from '../model/dates.ts';
import { decadesOf, tellingFacts } from './period.ts';

function dates(...texts: string[]) {
  return texts.flatMap((text) => parseDate(text) ?? []);
}

describe('decadesOf', () => {
  test.each([
    { of: [], gives: [] },
    { of: ['2015-02-12'], gives: ['2010s'] },
    { of: ['1947/1969'], gives: ['1940s', '1950s', '1960s'] },
    { of: ['1999', '1991', '1999-03'], gives: ['1990s'] },
    { of: ['2014', '1954'], gives: ['1950s', '2010s'] },
    { of: ['1949/..'], gives: ['1940s'] },
    { of: ['0987'], gives: ['980s'] },
  ])('gives $gives for $of', ({ of, gives }) => {
    expect(decadesOf(dates(...of))).toEqual(gives);
  });
});

describe('tellingFacts', () => {
  const facts = (...whats: string[]) => whats.flatMap((what) => dates('1950').map((when) => ({ what, when })));

  test.each([
    { years: 'life', of: ['born', 'elected', 'died'], gives: ['elected'] },
    { years: 'life', of: ['born', 'died'], gives: ['born', 'died'] },
    { years: 'first', of: ['born', 'signed'], gives: ['born', 'signed'] },
  ] as const)('of $of with years “$years” gives $gives', ({ years, of, gives }) => {
    expect(tellingFacts(facts(...of), { years }).map(({ what }) => what)).toEqual(gives);
  });
});
