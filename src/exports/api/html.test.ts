import { expect, it } from 'vitest';
import { addressesAt } from '../addresses.ts';
import { proseOf } from './html.ts';

const at = addressesAt('https://reader.example').on('/treaties/x.html');

it.each([
  ['words', 'A &lt;b&gt; &amp; c', 'A <b> & c', 'A &#x3C;b> &#x26; c'],
  ['markup', 'An <em>old</em> bridge', 'An old bridge', 'An <em>old</em> bridge'],
  [
    'a link',
    '<a class="mention k-x" href="/people/y.html">Y</a>',
    'Y',
    '<a href="https://reader.example/people/y.html">Y</a>',
  ],
  ['a link elsewhere', '<a href="https://other.example/">Y</a>', 'Y', '<a href="https://other.example/">Y</a>'],
  [
    'a place in the page',
    '<a href="#source-z">1</a>',
    '1',
    '<a href="https://reader.example/treaties/x.html#source-z">1</a>',
  ],
  ['what only our page needs', '<p id="p1" role="note">One</p>', 'One', '<p>One</p>'],
])('a text with %s', (_what, html, text, expected) => {
  expect(proseOf(html, at)).toEqual({ text, html: expected });
});
