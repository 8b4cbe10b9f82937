import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { fromSite } from './from-site.ts';

const opEd = { href: '/op-eds/peace.html', id: undefined };
const entry = { href: '/people/ada-king.html', id: 'entry-ada-king' };

describe('fromSite', () => {
  it.each([
    [
      'a note reference',
      '<a role="doc-noteref" class="lemma kind-people" id="r-g-x" href="#g-x">X</a>',
      opEd,
      '<a id="r-g-x" href="/op-eds/peace.html#g-x" class="lemma" epub:type="noteref" role="doc-noteref">X</a>',
    ],
    [
      'a quiet mention',
      '<a class="mention kind-people" href="/people/x.html">X</a>',
      opEd,
      '<a href="/people/x.html" class="mention">X</a>',
    ],
    ['a span that is nothing more', '<span class="noted">a <i>b</i></span>', opEd, 'a <i>b</i>'],
    [
      'supplied words',
      '<span class="supplied" title="Supplied from x">a</span>',
      opEd,
      '<span title="Supplied from x" class="supplied">a</span>',
    ],
    [
      'a source of the page',
      '<a href="#source-roe" role="doc-biblioref">Roe</a>',
      entry,
      '<a href="/sources.html#source-roe">Roe</a>',
    ],
    ['a page beside it', '<a href="zeno.html#x">Z</a>', entry, '<a href="/people/zeno.html#x">Z</a>'],
    ['another site', '<a href="https://example.org/a?b=c">E</a>', entry, '<a href="https://example.org/a?b=c">E</a>'],
    ['ids, which many pages may have', '<h2 id="fn">F</h2>', entry, '<h2 id="entry-ada-king-fn">F</h2>'],
    ['a picture', '<img src="/a.png" alt="A map">', entry, '[A map]'],
    ['a picture without words', '<img src="/a.png">', entry, '[picture]'],
    [
      'a column of a table',
      '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
      entry,
      '<table><tbody><tr><td class="right">1</td></tr></tbody></table>',
    ],
    ['anything else', '<p style="color:red" onclick="x()" data-y="z">a</p>', entry, '<p>a</p>'],
  ])('%s', (_what, html, page, expected) => {
    expect(toHtml({ type: 'root', children: fromSite(html, page) })).toBe(expected);
  });
});
