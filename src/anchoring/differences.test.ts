import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.ts';

/** One line of a difference. */
const told = (wanted: string, found: string) =>
  differencesOf(wanted, found).map((each) => `${each.op}: ${each.wanted} | ${each.found}`);

describe('differencesOf', () => {
  it.each([
    ['nothing', 'the harbor', 'The har-\nbor', ['same: the harbor | The har-\nbor']],
    [
      'a word',
      'the Minsk II accord',
      'the Minsk III accord',
      ['same: the Minsk | the Minsk', 'changed: II | III', 'same: accord | accord'],
    ],
    ['a word lost', 'is not a threat', 'is a threat', ['same: is | is', 'lost: not | ', 'same: a threat | a threat']],
    ['a word added', 'is a threat', 'is not a threat', ['same: is | is', 'added:  | not', 'same: a threat | a threat']],
    ['figures', 'cost 1.5', 'cost 15', ['same: cost | cost', 'changed: 1.5 | 15']],
    ['all', 'one', 'two', ['changed: one | two']],
    [
      'at the edges',
      'two three',
      'one two three four',
      ['added:  | one', 'same: two three | two three', 'added:  | four'],
    ],
    ['no words', '…', '', []],
  ])('tells %s', (_what, wanted, found, expected) => {
    expect(told(wanted, found)).toEqual(expected);
  });
});
