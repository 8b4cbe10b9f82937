import { expect, it } from 'vitest';
import { heldTo } from './bars.ts';
import { comparison } from './fixture.ts';

const [ours] = comparison.measured;
if (ours === undefined) throw new Error('There is nothing of ours.');

it.each([
  [
    'at the bar',
    { cold: { cpu: 16, elapsed: 8, memory: 400e6 }, changed: { cpu: 6, elapsed: 3, memory: 0 } },
    [true, true, true, true],
  ],
  [
    'above it',
    { cold: { cpu: 26, elapsed: 8, memory: 401e6 }, changed: { cpu: 6.1, elapsed: 3, memory: 0 } },
    [false, false, false, false],
  ],
])('is held to the bars: %s', (_what, costs, expected) => {
  expect(heldTo(comparison, { ...ours, ...costs }).map(({ isMet }) => isMet)).toEqual(expected);
});

it('does not hide that a figure is missing', () => {
  const unknown = { ...ours, cold: { cpu: NaN, elapsed: NaN, memory: NaN } };
  expect(heldTo(comparison, unknown).map(({ isMet }) => isMet)).toEqual([false, false, false, true]);
});

it('leaves out whom it was not measured against', () => {
  const alone = { measured: comparison.measured.filter(({ name }) => name !== 'Starlight') };
  expect(heldTo(alone, ours).map(({ most }) => most)).toEqual([4, 1.5]);
});
