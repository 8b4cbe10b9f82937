import { describe, expect, it } from 'vitest';
import { listIn, withWords, without } from './recent.ts';

describe('withWords', () => {
  it.each([
    ['the first', [], 'minsk', ['minsk']],
    ['another', ['minsk'], 'nato', ['nato', 'minsk']],
    ['one again, in another case', ['nato', 'Minsk'], 'minsk', ['minsk', 'nato']],
    ['spaces around', [], '  minsk ii ', ['minsk ii']],
    ['nothing', ['nato'], '  ', ['nato']],
    ['a ninth', ['1', '2', '3', '4', '5', '6', '7', '8'], '9', ['9', '1', '2', '3', '4', '5', '6', '7']],
    ['a very long one', [], 'x'.repeat(1000), ['x'.repeat(200)]],
  ])('%s', (_what, list, words, after) => {
    expect(withWords(list, words)).toEqual(after);
  });
});

it('without leaves one out, whatever its case', () => {
  expect(without(['NATO', 'minsk'], 'nato')).toEqual(['minsk']);
});

describe('listIn', () => {
  it.each([
    ['["a","b"]', ['a', 'b']],
    ['["a",7,null]', ['a']],
    ['{"a":1}', []],
    ['[', []],
    [null, []],
  ])('%s', (text, list) => {
    expect(listIn(text)).toEqual(list);
  });
});
