import { expect, test } from 'vitest';
import type { Step } from '../../copies/types.ts';
import type { Row } from '../copy/row.ts';
import { partsOf } from './parts.ts';

const rows = Array.from({ length: 5 }, (_, index): Row => ({
  kind: 'paragraph',
  text: `${index}`.repeat(100),
  marks: [],
}));
const steps: Step[] = [{ kind: 'read', where: { unit: 'line', number: 1 }, message: 'Read.' }];

test('parts are about of a size, in order, and nothing is left out', () => {
  const parts = [...partsOf(rows, steps, 400)];
  expect(parts.map((part) => [part.rows.length, part.steps.length])).toEqual([
    [2, 0],
    [2, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(parts.flatMap((part) => part.rows)).toEqual(rows);
});

test('nothing has no part', () => {
  expect([...partsOf([], [])]).toEqual([]);
});
