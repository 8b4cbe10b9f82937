import { expect, it } from 'vitest';
import { tokensOf } from './compare.ts';
import { isNoise } from './noise.ts';

it.each([
  ['deep rooted', 'deeprooted', true],
  ['thr0ws', 'throws', true],
  ['rnoored', 'moored', true],
  ['harbar', 'harbor', true],
  ['will', 'will not', false],
  ['1953', '1954', false],
  ['neither', 'either', false],
  ['possible', 'impossible', false],
  ['fail', 'fall', false],
  ['fear', 'hear', false],
  ['a', 'any', false],
  ['', 'old', false],
])('“%s” is “%s” with noise: %s', (one, other, expected) => {
  expect(isNoise({ repeat: tokensOf(one), text: tokensOf(other) })).toBe(expected);
});
