import { expect, it } from 'vitest';
import { Row } from './rows.ts';

it('takes boxes that leave room for each other, in any order', () => {
  const row = new Row();
  const taken = [
    { left: 10, right: 20 },
    { left: 40, right: 50 },
    { left: 20, right: 40 },
    { left: 19, right: 21 },
    { left: 0, right: 11 },
    { left: 49, right: 60 },
    { left: 0, right: 60 },
    { left: 12, right: 18 },
    { left: 50, right: 51 },
  ].map((box) => row.take(box));
  expect(taken).toEqual([true, true, true, false, false, false, false, false, true]);
});
