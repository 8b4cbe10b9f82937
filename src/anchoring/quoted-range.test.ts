import { expect, it } from 'vitest';
import { quotedRange } from './quoted-range.ts';

const text = 'He said: “Open door!” — and left.';

it.each([
  ['Open door', 'Open door'],
  ['"Open door!"', '“Open door!”'],
  ['“Open door', '“Open door'],
  ['(Open door)', 'Open door'],
  [' : “Open door!” –', ': “Open door!” —'],
  ['Open door?', 'Open door'],
])('takes in the marks of %j', (exact, expected) => {
  const { start, end } = quotedRange(text, { start: 10, end: 19 }, exact);
  expect(text.slice(start, end)).toBe(expected);
});
