import { describe, expect, it } from 'vitest';
import { ownKeys, progressWords, readTicks, writeTicks } from './ticks.ts';

describe('what is kept', () => {
  it.each([
    ['nothing yet', null, []],
    ['two', '["a","b 3-7"]', ['a', 'b 3-7']],
    ['what is cut off', '["a","b', []],
    ['no list', '{"a":true}', []],
    ['null', 'null', []],
    ['other things among keys', '["a",3,null,["b"]]', ['a']],
  ])('%s', (_what, text, keys) => {
    expect([...readTicks(text)]).toEqual(keys);
  });

  it('comes back as it was', () => {
    const ticked = new Set(['winter', 'peace 2-2']);
    expect(readTicks(writeTicks(ticked))).toEqual(ticked);
  });
});

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'a', 'a'],
    ['a', 'b', 'a (2)', 'a (3)'],
  ],
  [[], []],
])('the keys of %j are %j', (keys, own) => {
  expect(ownKeys(keys)).toEqual(own);
});

it.each([
  [[], '0 of 3 read'],
  [['b'], '1 of 3 read'],
  [['a', 'gone'], '1 of 3 read'],
  [['a', 'b', 'c'], 'All 3 read'],
])('with %j ticked: %s', (ticked, words) => {
  expect(progressWords(['a', 'b', 'c'], new Set(ticked))).toBe(words);
});
