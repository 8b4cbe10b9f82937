import { expect, it } from 'vitest';
import { alternate } from './alternate.ts';

it('goes forwards and backwards', async () => {
  const order: string[] = [];
  const found = await alternate(['a', 'b', 'c'], 3, async (each) => order.push(each));
  expect(order.join('')).toBe('abccbaabc');
  expect([...found]).toEqual([
    ['a', [1, 6, 7]],
    ['b', [2, 5, 8]],
    ['c', [3, 4, 9]],
  ]);
});
