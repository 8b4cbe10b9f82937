import { expect, test } from 'vitest';
import { plainText } from './plain.ts';

test.each([
  ['It was <em>there</em>.', 'It was there.'],
  ['<p>One <a href="/people/x.html">name</a>.</p><p>Two.</p>', 'One name.\nTwo.'],
  ['Held<sup class="cite"><a href="#s1">1</a></sup> firmly &#x3C;b>', 'Held firmly <b>'],
  ['', ''],
])('reads %j as %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});
