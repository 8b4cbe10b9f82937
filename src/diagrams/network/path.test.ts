import { expect, it } from 'vitest';
import { shortestPath } from './path.ts';

const map: Readonly<Record<string, string>> = { a: 'bc', b: 'ad', c: 'ad', d: 'bce', e: 'd', f: 'g', g: 'f' };

it.each([
  ['a', 'a', 'a'],
  ['a', 'b', 'ab'],
  ['a', 'e', 'abde'],
  ['e', 'c', 'edc'],
  ['a', 'f', undefined],
  ['f', 'unknown', undefined],
])('from %s to %s: %s', (from, to, path) => {
  expect(shortestPath((at: string) => map[at] ?? '', from, to)?.join('')).toBe(path);
});
