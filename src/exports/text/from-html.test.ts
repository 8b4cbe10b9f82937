import { describe, expect, it } from 'vitest';
import { addressesAt } from '../addresses.ts';
import { fromHtml, inlineFromHtml } from './from-html.ts';
import { writeMarkdown } from './markdown.ts';
import { paragraph } from './nodes.ts';

const at = addressesAt('https://reader.example');

describe('fromHtml', () => {
  it.each([
    ['emphasis', '<p>It was <em>there</em>, <strong>now</strong>.</p>', 'It was _there_, **now**.\n'],
    [
      'a lemma and the mark of its note',
      '<p><span class="noted"><a class="lemma" href="#g-x">The OSCE</a></span><a class="noteref" href="#n-x">*</a> left.</p>',
      'The OSCE left.\n',
    ],
    [
      'a link to a page',
      '<p><a href="/people/ada-king.html">King</a></p>',
      '[King](https://reader.example/people/ada-king.txt)\n',
    ],
    [
      'a link into a page',
      '<p><a href="/op-eds/peace.html#p1">there</a></p>',
      '[there](https://reader.example/op-eds/peace.html#p1)\n',
    ],
    [
      'a link to another host',
      '<p><a href="https://example.org/a.html">there</a></p>',
      '[there](https://example.org/a.html)\n',
    ],
    [
      'a citation',
      '<p>So<sup class="cite"><a href="#source-a">1</a>, <a href="#source-b">2</a></sup>.</p>',
      'So [1, 2].\n',
    ],
    ['a power', '<p>10<sup>2</sup></p>', '102\n'],
    [
      'a picture',
      '<p><img src="/pictures/a.png" alt="A map"></p>',
      '![A map](https://reader.example/pictures/a.png)\n',
    ],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two\n'],
    [
      'a table',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '| A |\n| - |\n| 1 |\n',
    ],
    [
      'words that look like markup',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](y) *z* # q</p>',
      '\\<script>alert(1)\\</script> \\[x]\\(y) \\*z\\* # q\n',
    ],
    ['words that look like a heading', '<p># Not one</p>', '\\# Not one\n'],
    ['words without a paragraph', 'bare', 'bare\n'],
  ])('%s', (_what, html, text) => {
    expect(writeMarkdown(fromHtml(html, at))).toBe(text);
  });

  it('leaves links of the site as words where they are not wanted', () => {
    const html = '<p><a href="/a.html">A</a> and <a href="https://example.org/">B</a></p>';
    expect(writeMarkdown(fromHtml(html, at, { unlinked: true }))).toBe('A and [B](https://example.org/)\n');
  });
});

describe('inlineFromHtml', () => {
  it.each([
    ['what stands in a paragraph', 'It was <em>there</em>.', 'So: It was _there_.\n'],
    ['a paragraph', '<p>There.</p>', 'So: There.\n'],
    ['several', '<p>There.</p><p>Then.</p>', 'So: There. Then.\n'],
  ])('takes %s', (_what, html, text) => {
    expect(writeMarkdown([paragraph('So: ', ...inlineFromHtml(html, at))])).toBe(text);
  });
});
