import { expect, it } from 'vitest';
import { barePage } from './bare.ts';

const page = (main: string): string =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><nav>menu</nav><main>${main}</main></body></html>`;
const textOf = (html: string): string => /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';

it.each([
  ['<p class="a" id="p1">b</p>', '<p id="p1">b</p>'],
  ['<div><span>a</span><i>b</i></div>', 'a<i>b</i>'],
  [
    '<aside role="doc-footnote" id="g"><a class="back" href="#r">b</a></aside>',
    '<aside id="g"><a href="#r">b</a></aside>',
  ],
  ['<details><summary>more</summary><p>a</p></details>', '<p>a</p>'],
  ['a<button>b</button><template><p>c</p></template><script>d()</script><!-- e -->', 'a'],
  ['1 &lt; 2', '1 &#x3C; 2'],
])('%s', (main, bare) => {
  expect(textOf(barePage(page(main)))).toBe(bare);
});

it('has the title, a style of its own, and nothing to fetch', () => {
  const html = barePage(page('a'));
  expect(html).toMatch(/<title>T<\/title><style>/);
  expect(html).not.toMatch(/<(?:link|script)|src=|menu/);
});

it('refuses a page without a text', () => {
  expect(() => barePage('<p>a</p>')).toThrow('no text of its own');
});
