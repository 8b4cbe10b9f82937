import { expect, it } from 'vitest';
import { highlighted } from './highlighted.ts';

it.each([
  ['a passage', ['minsk', 'ii'], 'p7', 'op-eds/x.html?words=minsk+ii#p7'],
  ['a page', ['détente'], undefined, 'op-eds/x.html?words=d%C3%A9tente'],
  ['no words', [], 'p7', 'op-eds/x.html#p7'],
  ['eight words at most', [...'abcdefghij'], undefined, 'op-eds/x.html?words=a+b+c+d+e+f+g+h'],
])('writes the address of %s', (_what, words, fragment, address) => {
  expect(highlighted('op-eds/x.html', words, fragment)).toBe(address);
});
