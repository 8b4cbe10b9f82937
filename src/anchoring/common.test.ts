import { expect, it } from 'vitest';
import { commonEnd, commonEnds, commonStart } from './common.ts';

it.each([
  ['harbor', 'harxbor', 3, 3],
  ['supremacy', 'premacy', 0, 7],
  ['aa', 'aaa', 2, 2],
  ['aa', '', 0, 0],
  ['wall', 'wall', 4, 4],
])('“%s” and “%s” begin with the same %i units and end with the same %i', (one, other, start, end) => {
  expect([commonStart(one, other), commonEnd(one, other)]).toEqual([start, end]);
});

it.each([
  ['supremacy', 'premacy', 0, 7],
  ['harbor', 'harxbor', 3, 3],
  ['aa', 'aaa', 2, 0],
  ['abcdef', 'xbydzf', 0, 1],
])('“%s” and “%s” have %i units in common in front, %i behind', (one, other, prefix, suffix) => {
  expect(commonEnds(one, other)).toEqual({ prefix, suffix });
});
