import { expect, test } from 'vitest';
import { named } from './named.ts';

test('another content has another name', () => {
  expect(named('core', 'a')).toBe('core.ca978112.js');
  expect(named('core', 'b')).toBe('core.3e23e816.js');
});
