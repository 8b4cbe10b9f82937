import { expect, test } from 'vitest';
import type { Where } from '../../copies/types.ts';
import { counted, whereWords } from './report.ts';

test.each<[Where, string]>([
  [{ unit: 'line', number: 12 }, 'Line 12'],
  [{ unit: 'paragraph', number: 3 }, 'Paragraph 3'],
  [{ unit: 'line', number: 4, page: 2 }, 'Page 2, line 4'],
])('%j is “%s”', (where, expected) => {
  expect(whereWords(where)).toBe(expected);
});

test.each([
  [0, 'no repairs'],
  [1, '1 repair'],
  [2, '2 repairs'],
])('%i are “%s”', (count, expected) => {
  expect(counted(count, 'repair', 'repairs')).toBe(expected);
});
