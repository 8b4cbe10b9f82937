import { expect, it } from 'vitest';
import { el, elWith } from './fixture.ts';
import { toHtml } from './html.ts';

it.each([
  ['the content, not the element', el('p', 'a ', el('em', 'b')), 'a <em>b</em>'],
  ['a text that looks like HTML', el('p', '<script>&amp;'), '&#x3C;script>&#x26;amp;'],
  [
    'an attribute that looks like its end',
    elWith('p', {}, elWith('a', { href: '"><script>' }, 'b')),
    '<a href="&#x22;><script>">b</a>',
  ],
  [
    'ARIA and classes',
    el('p', elWith('a', { ariaLabel: 'x', className: ['y', 'z'] })),
    '<a aria-label="x" class="y z"></a>',
  ],
  ['an element without content', el('p', 'a', el('br'), 'b'), 'a<br>b'],
])('writes %s', (_what, tree, html) => {
  expect(toHtml(tree)).toBe(html);
});
