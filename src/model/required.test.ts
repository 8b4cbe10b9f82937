import { expect, it } from 'vitest';
import { required } from './required.ts';

it('takes a text without the space around it', () => {
  expect(required.parse(' a b\n')).toBe('a b');
});

it.each(['', ' ', '\n\t\u00A0'])('refuses %j', (text) => {
  expect(required.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['is empty']);
});
