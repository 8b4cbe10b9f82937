import { expect, it } from 'vitest';
import { commonEnds, commonLetters, compare, tokensOf } from './compare.ts';

it.each([
  ['the sea, the wall', 'the sea the wall', '= the sea, the wall | the sea the wall'],
  ['the sea and wall', 'the sea or wall', '= the sea | the sea; ≠ and | or; = wall | wall'],
  ['the old wall', 'the wall', '= the | the; ≠ old | ; = wall | wall'],
])('“%s” beside “%s”', (repeat, text, expected) => {
  const stretches = compare(tokensOf(repeat), tokensOf(text), 10) ?? [];
  const words = (tokens: readonly { text: string }[]) => tokens.map((token) => token.text).join(' ');
  expect(stretches.map((one) => `${one.same ? '=' : '≠'} ${words(one.repeat)} | ${words(one.text)}`).join('; ')).toBe(
    expected,
  );
});

it('gives up on texts that differ too much', () => {
  expect(compare(tokensOf('one two three four'), tokensOf('a b c d'), 3)).toBeUndefined();
});

it.each([
  ['supremacy', 'premacy', 0, 7, 7],
  ['harbor', 'harxbor', 3, 3, 6],
  ['aa', 'aaa', 2, 0, 2],
  ['abcdef', 'xbydzf', 0, 1, 3],
])('“%s” and “%s” have %i letters in common in front, %i behind, %i in all', (a, b, prefix, suffix, all) => {
  expect(commonEnds(a, b)).toEqual({ prefix, suffix });
  expect(commonLetters(a, b)).toBe(all);
});
