import { describe, expect, test } from 'vitest';
import { itemAt, withSorted } from './cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('itemAt', () => {
  // Examples of RFC 8949, appendix A.
  test.each([
    ['17', 1, 0],
    ['1903e8', 3, 0],
    ['1a000f4240', 5, 0],
    ['3903e7', 3, 0],
    ['6449455446', 5, 0],
    ['80', 1, 0],
    ['83010203', 4, 3],
    ['8301820203820405', 8, 3],
  ])('reads %s to its end', (hex, end, count) => {
    const item = itemAt(bytes(`${hex}ff`), 0);
    expect([item.end, item.items.length]).toEqual([end, count]);
  });

  test.each([
    ['a10102', 'There is CBOR of kind 5 at byte 0.'],
    ['9f01ff', 'There is CBOR of unknown length at byte 0.'],
    ['8301', 'The CBOR ends at byte 2, within a value.'],
  ])('refuses %s', (hex, message) => {
    expect(() => itemAt(bytes(hex), 0)).toThrow(message);
  });
});

test('values of any length are put in order, and nothing else is changed', () => {
  const whole = bytes('82 01 83 6162 626161 6161'.replaceAll(' ', ''));
  const list = itemAt(whole, 0).items[1];
  const sorted = list === undefined ? whole : withSorted(whole, list);
  expect(Buffer.from(sorted).toString('hex')).toBe('82018361616162626161');
  expect(whole[3]).toBe(0x61);
});

test('bytes that are part of others are left as they were', () => {
  const whole = Buffer.from('8302 01 00'.replaceAll(' ', ''), 'hex');
  expect([...withSorted(whole, itemAt(whole, 0))]).toEqual([0x83, 0, 1, 2]);
  expect([...whole]).toEqual([0x83, 2, 1, 0]);
});
