import { expect, test } from 'vitest';
import { lastChange } from './correction.ts';

const corrections = [{ date: '2026-12-03', what: 'A date.' }];

test.each([
  ['nothing known', { corrections: [] }, undefined, undefined],
  ['the day on which it came in', { added: '2026-11-22', corrections: [] }, undefined, '2026-11-22'],
  ['a correction, though it stands first', { added: '2026-11-22', corrections }, undefined, '2026-12-03'],
  ['the day on which it was checked', { added: '2026-11-22', corrections }, '2027-01-01', '2027-01-01'],
])('lastChange: %s', (_what, dated, checked, expected) => {
  expect(lastChange(dated, checked)).toBe(expected);
});
