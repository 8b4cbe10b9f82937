import { expect, it } from 'vitest';
import { wrapText } from './wrap.ts';

it.each([
  ['Minsk II', 10, ['Minsk II']],
  ['Full-scale invasion of Ukraine', 20, ['Full-scale invasion of Ukraine']],
  ['Full-scale invasion of Ukraine', 11, ['Full-scale invasion', 'of Ukraine']],
  ['Full-scale invasion of Ukraine', 5, ['Full-scale', 'invasion', 'of Ukraine']],
  ['  two \n words ', 2, ['two', 'words']],
  ['held\u00A0together', 2, ['held\u00A0together']],
  ['Unbreakable', 2, ['Unbreakable']],
  ['', 5, []],
])('%j within %i em', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines);
});
