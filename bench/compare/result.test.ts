import { expect, it } from 'vitest';
import { medians } from './result.ts';

it('takes the median of each figure by itself', () => {
  const rounds = [
    { cpu: 3, memory: 10 },
    { cpu: 1, memory: 30 },
    { cpu: 2, memory: 20 },
  ];
  expect(medians(rounds)).toEqual({ cpu: 2, memory: 20 });
  expect(() => medians([])).toThrow('Nothing was measured.');
});
