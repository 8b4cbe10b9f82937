import { expect, it } from 'vitest';
import { wordIn } from './word-in.ts';

it.each<[texts: string[], wanted: number, word: string]>([
  [['a b', 'a c', 'a b'], 2, 'b'],
  [['a b', 'a c', 'a b'], 3, 'a'],
  [['a a a', 'b c'], 1, 'a'],
  [['a b'], 9, 'a'],
])('%j, wanted in %d', (texts, wanted, word) => {
  expect(wordIn(texts, wanted)).toBe(word);
});

it('refuses texts without a word', () => {
  expect(() => wordIn(['…'], 1)).toThrow('no word');
});
