import { describe, expect, it } from 'vitest';
import { isMisprint, sameTelling } from './telling.ts';

describe('sameTelling', () => {
  it.each([
    ['1.5 million', '15 million', false],
    ['1990–1995', '1990-\n1995', true],
    ['$5', '5', false],
    ['5%', '5', false],
    ['5 %', '5%', false],
    ['not able', 'notable', false],
    ['don’t', "don't", true],
    ['Not so', 'not so', true],
    ['the harbor', 'the har-\nbor', true],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(sameTelling(one, other)).toBe(expected);
  });
});

describe('isMisprint', () => {
  it.each([
    ['security', 'secunty', true],
    ['harbor', 'harbcr', true],
    ['Gorbachev', 'Gorbachcv', true],
    ['Iran', 'Iraq', false],
    ['Austria', 'Australia', false],
    ['stable', 'unstable', false],
    ['possible', 'impossible', false],
    ['not', 'now', false],
    ['1994', '1997', false],
    ['Minsk II', 'Minsk III', false],
    ['careful', 'careless', false],
    ['to', 'so', false],
    ['seen', 'seen', true],
  ])('%j for %j: %s', (wanted, found, expected) => {
    expect(isMisprint(wanted, found)).toBe(expected);
  });
});
