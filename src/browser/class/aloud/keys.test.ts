import { expect, it } from 'vitest';
import { actOf, movedTo } from './keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: 'ArrowRight' }, false, 'next'],
  [{ key: 'PageUp' }, false, 'up'],
  [{ key: ' ' }, false, 'down'],
  [{ key: ' ', shiftKey: true }, false, 'up'],
  [{ key: ' ' }, true, undefined],
  [{ key: 'ArrowRight' }, true, 'next'],
  [{ key: 'G', shiftKey: true }, false, 'glosses'],
  [{ key: '+', shiftKey: true }, false, 'larger'],
  [{ key: '+', ctrlKey: true }, false, undefined],
  [{ key: 'toString' }, false, undefined],
  [{ key: 'x' }, false, undefined],
])('%j, on a button: %s, asks for %s', (keys, onButton, act) => {
  expect(actOf({ ...none, ...keys }, onButton)).toBe(act);
});

it.each([
  ['next', 0, 1],
  ['next', 9, 9],
  ['previous', 0, 0],
  ['previous', 5, 4],
  ['first', 5, 0],
  ['last', 5, 9],
] as const)('%s leads from %i to %i of ten', (move, from, to) => {
  expect(movedTo(move, from, 10)).toBe(to);
});
