import { expect, it } from 'vitest';
import { fillIn } from './fill.ts';

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
