import { expect, it } from 'vitest';
import { fillIn, sizeWords } from './fill.ts';

it.each([
  ['<b data-fill="size">later</b>', '<b data-fill="size">1 MB</b>'],
  ['<b data-fill="size"></b>', '<b data-fill="size">1 MB</b>'],
  [
    '<i data-fill="day">x <b>y</b></i>, <b data-fill="day"></b>',
    '<i data-fill="day">&lt;1 & 2</i>, <b data-fill="day">&lt;1 & 2</b>',
  ],
  ['<b data-fill="else">later</b><b>size</b>', '<b data-fill="else">later</b><b>size</b>'],
])('%s', (html, filled) => {
  expect(fillIn(html, { size: '1 MB', day: '<1 & 2' }).replaceAll('&amp;', '&')).toBe(filled);
});

it('what is not known yet stays as it is', () => {
  expect(fillIn('<b data-fill="size">later</b>', { day: '1 May' })).toBe('<b data-fill="size">later</b>');
});

it.each([
  [0, '0.1 kB'],
  [1_234, '1.2 kB'],
  [12_345, '12 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_659_144, '1.7 MB'],
  [9_960_000, '10.0 MB'],
  [123_456_789, '123 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words.replace(' ', '\u00a0'));
});
