import { expect, it } from 'vitest';
import { filesAskedIn, fillIn, type Facts } from './fill.ts';

const known = new Map([
  ['size a.zip', '1 MB'],
  ['size b.zip', '2 MB'],
  ['day ', '<1 & 2'],
]);
const facts: Facts = (name, of) => known.get(`${name} ${of}`);

it.each([
  ['<b data-fill="size" data-of="a.zip">later</b>', '<b data-fill="size" data-of="a.zip">1 MB</b>'],
  [
    '<b data-of="a.zip" data-fill="size"></b><b data-fill="size" data-of="b.zip"></b>',
    '<b data-of="a.zip" data-fill="size">1 MB</b><b data-fill="size" data-of="b.zip">2 MB</b>',
  ],
  [
    '<i data-fill="day">x <b>y</b></i>, <b data-fill="day"></b>',
    '<i data-fill="day">&lt;1 & 2</i>, <b data-fill="day">&lt;1 & 2</b>',
  ],
  [
    '<b data-fill="day"><i data-fill="size" data-of="a.zip">x</i></b><br data-fill="day">',
    '<b data-fill="day">&lt;1 & 2</b><br data-fill="day">',
  ],
  ['<b data-fill="else">later</b><b>size</b>', '<b data-fill="else">later</b><b>size</b>'],
  ['<b data-fill="size" data-of="c.zip">not yet</b>', '<b data-fill="size" data-of="c.zip">not yet</b>'],
])('%s', (html, filled) => {
  expect(fillIn(html, facts).replaceAll('&amp;', '&')).toBe(filled);
});

it('tells which files a page asks of, each once', () => {
  const html =
    '<b data-fill="size" data-of="a.zip"></b><i data-fill="day"></i><b data-fill="sha256" data-of="a.zip"></b>';
  expect([...filesAskedIn(html)]).toEqual(['a.zip']);
});
