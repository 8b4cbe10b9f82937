import { expect, it } from 'vitest';
import { pagesOf, processOf } from './processes.ts';

it('reads what Linux tells of a process, whatever it is called', () => {
  const stat =
    '42 (a) R 1 (b) S 7 42 42 0 -1 4194304 100 0 0 0 5 6 0 0 20 0 11 0 900 1000000 12345 18446744073709551615 1 1';
  expect(processOf(stat)).toEqual({ id: 42, parent: 7, pages: 12345 });
});

it('sums a process and all below it, and no other', () => {
  const all = [
    { id: 1, parent: 0, pages: 1 },
    { id: 2, parent: 1, pages: 20 },
    { id: 3, parent: 2, pages: 300 },
    { id: 4, parent: 1, pages: 4000 },
  ];
  expect([1, 2, 4, 5].map((root) => pagesOf(all, root))).toEqual([4321, 320, 4000, 0]);
});
