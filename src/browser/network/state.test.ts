import { expect, it } from 'vitest';
import { nothingAsked, readState, writeState } from './state.ts';

it.each([
  ['', nothingAsked, ''],
  ['?entry=minsk-ii', { ...nothingAsked, entry: 'minsk-ii' }, '?entry=minsk-ii'],
  ['?to=b&from=a', { ...nothingAsked, from: 'a', to: 'b' }, '?from=a&to=b'],
  [
    '?opEd=x&kind=people&ties=all',
    { ...nothingAsked, opEd: 'x', kind: 'people', lines: 'all' },
    '?opEd=x&kind=people&ties=all',
  ],
  ['?ties=some&other=1', nothingAsked, ''],
  ['?entry=%3Cb%3E%26', { ...nothingAsked, entry: '<b>&' }, '?entry=%3Cb%3E%26'],
] as const)('reads %j', (address, state, written) => {
  expect(readState(new URLSearchParams(address))).toEqual(state);
  expect(writeState(state)).toBe(written);
});
