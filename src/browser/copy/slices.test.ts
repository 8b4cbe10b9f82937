import { expect, test } from 'vitest';
import { inSlices } from './slices.ts';

/** A clock that each item moves on by so many milliseconds, and a record of what was done. */
function recorder(each: number) {
  let time = 0;
  const done: (number | 'rest')[] = [];
  const act = (item: number) => {
    done.push(item);
    time += each;
  };
  const rest = async () => {
    done.push('rest');
  };
  return { done, act, turns: { now: () => time, rest } };
}

test.each<[string, number, (number | 'rest')[]]>([
  ['quick items are done at once', 1, [1, 2, 3, 4]],
  ['slower ones let the page have its turn', 4, [1, 2, 'rest', 3, 4]],
  ['slow ones, after each', 9, [1, 'rest', 2, 'rest', 3, 'rest', 4]],
])('%s', async (_, each, expected) => {
  const { done, act, turns } = recorder(each);
  await inSlices([1, 2, 3, 4], act, undefined, turns);
  expect(done).toEqual(expected);
});

test('the first slice is done before anything else has a turn', () => {
  const { done, act, turns } = recorder(5);
  void inSlices([1, 2, 3], act, undefined, turns);
  expect(done).toEqual([1, 2, 'rest']);
});

test('nothing is done once it was called off', async () => {
  const { done, act, turns } = recorder(9);
  const calledOff = new AbortController();
  const doing = inSlices([1, 2, 3], act, calledOff.signal, turns);
  calledOff.abort();
  await doing;
  expect(done).toEqual([1, 'rest']);
});
