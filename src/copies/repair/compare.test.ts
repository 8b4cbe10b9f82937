import { expect, it } from 'vitest';
import { commonLetters, compare, tokensOf } from './compare.ts';

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
  ['supremacy', 'premacy', 7],
  ['harbor', 'harxbor', 6],
  ['aa', 'aaa', 2],
  ['abcdef', 'xbydzf', 3],
])('“%s” and “%s” have %i letters in common', (a, b, all) => {
  expect(commonLetters(a, b)).toBe(all);
});
