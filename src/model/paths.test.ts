import { expect, it } from 'vitest';
import { decodedText, encodedPath } from './paths.ts';

it.each([
  ['people/x.html', 'people/x.html'],
  ['a b/ж#.html', 'a%20b/%D0%B6%23.html'],
  ['100%.html', '100%25.html'],
])('%s is %s in an address, and comes back', (path, encoded) => {
  expect(encodedPath(path)).toBe(encoded);
  expect(decodedText(encoded)).toBe(path);
});

it.each(['100%', '%zz', '%E0%A4'])('%s encodes nothing and stays', (text) => {
  expect(decodedText(text)).toBe(text);
});
