import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test.each([
  [0x00, 'urn:uuid:00000000-0000-4000-8000-000000000000'],
  [0xff, 'urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff'],
])('sixteen bytes %i', (byte, id) => {
  expect(newId(new Uint8Array(16).fill(byte))).toBe(id);
});

test('no two are the same', () => {
  expect(newId()).not.toBe(newId());
});
