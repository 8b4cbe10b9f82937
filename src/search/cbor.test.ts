import { describe, expect, test } from 'vitest';
import { arrayBytes, numberBytes, Reader, textBytes } from './cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');

// Examples of RFC 8949, appendix A.
const numbers = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [1000, '1903e8'],
  [1000000, '1a000f4240'],
  [65535, '19ffff'],
  [65536, '1a00010000'],
  [4294967295, '1affffffff'],
] as const;

const texts = [
  ['', '60'],
  ['IETF', '6449455446'],
  ['ü', '62c3bc'],
  ['水', '63e6b0b4'],
] as const;

describe('Reader', () => {
  test.each(numbers)('reads the number %d', (value, written) => {
    expect(new Reader(bytes(written)).number()).toBe(value);
  });

  test.each(texts)('reads the text “%s”', (value, written) => {
    expect(new Reader(bytes(written)).text()).toBe(value);
  });

  test('reads the values of an array, and knows where it is', () => {
    const reader = new Reader(bytes('83010203ff'));
    expect(reader.list(() => reader.number())).toEqual([1, 2, 3]);
    expect([reader.at, reader.isAtEnd]).toEqual([4, false]);
    expect(hex(reader.between(1, 3))).toBe('0102');
  });

  test.each([
    ['17', 1, 0],
    ['3903e7', 3, 0],
    ['6449455446', 5, 0],
    ['80', 1, 0],
    ['83010203', 4, 3],
    ['8301820203820405', 8, 3],
    ['81820102', 4, 1],
  ])('passes over %s, and tells how many values it has', (written, end, count) => {
    const reader = new Reader(bytes(`${written}ff`));
    expect([reader.skip(), reader.at]).toEqual([count, end]);
  });

  test.each([
    ['a10102', 'There is CBOR of kind 5 at byte 0.'],
    ['9f01ff', 'There is CBOR of unknown length at byte 0.'],
    ['8301', 'The CBOR ends at byte 2, within a value.'],
    ['6461', 'The CBOR ends at byte 2, within a value.'],
  ])('refuses %s', (written, message) => {
    expect(() => new Reader(bytes(written)).skip()).toThrow(message);
  });

  test('refuses what is of another kind than asked for', () => {
    expect(() => new Reader(bytes('80')).number()).toThrow('There is CBOR of kind 4 at byte 0, not 0.');
    expect(() => new Reader(bytes('01')).text()).toThrow('There is CBOR of kind 0 at byte 0, not 3.');
  });
});

describe('writing', () => {
  test.each(numbers)('writes the number %d in as few bytes as it can', (value, written) => {
    expect(hex(numberBytes(value))).toBe(written);
  });

  test.each(texts)('writes the text “%s”', (value, written) => {
    expect(hex(textBytes(value))).toBe(written);
  });

  test('writes arrays, the long ones too', () => {
    expect(hex(arrayBytes([numberBytes(1), arrayBytes([numberBytes(2), numberBytes(3)])]))).toBe('8201820203');
    const reader = new Reader(arrayBytes(Array.from({ length: 300 }, (_, index) => numberBytes(index))));
    expect(reader.list(() => reader.number())[299]).toBe(299);
  });
});
