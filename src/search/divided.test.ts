import { expect, test } from 'vitest';
import { divided } from './divided.ts';

const record = (href: string) => ({
  record: {
    href,
    title: '',
    filters: {},
    sort: { newest: '', oldest: '' },
    card: { line: '', summary: '' },
    parts: [],
  },
  stamp: '',
});
const some = (count: number) => Array.from({ length: count }, (_, index) => record(`op-eds/a-${index}.html`));
const lengths = (parts: readonly (readonly unknown[])[]) => parts.map(({ length }) => length);

test.each([0, 1, 100])('leaves %d records together', (count) => {
  expect(divided(some(count))).toEqual([some(count)]);
});

test('leaves records in their order, in parts of neither few nor many', () => {
  const parts = divided(some(5000));
  expect(parts.flat()).toEqual(some(5000));
  expect(lengths(parts)).toHaveLength(19);
  expect(Math.min(...lengths(parts.slice(0, -1)))).toBeGreaterThanOrEqual(100);
  expect(Math.max(...lengths(parts))).toBeLessThanOrEqual(800);
});

test('divides the rest as before where one record more comes in', () => {
  const before = divided(some(5000));
  const after = divided(some(5000).toSpliced(1000, 0, record('op-eds/new.html')));
  const same = after.filter((part) => before.some((each) => JSON.stringify(each) === JSON.stringify(part)));
  expect(same.length).toBe(before.length - 1);
});

test('ends a part that no address ends', () => {
  expect(lengths(divided(Array.from({ length: 1700 }, () => record('op-eds/same.html'))))).toEqual([800, 800, 100]);
});
