import type { Element } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { el, elWith } from './fixture.ts';
import { cuts } from './fixture.trees.ts';
import { flatten } from './flatten.ts';
import { toHtml } from './html.ts';
import { insertAfter, linker, wrapInLink, wrapPieces } from './wrap.ts';

const paragraph = () => el('p', 'one ', el('em', 'two ', el('strong', 'three'), ' four'), ' five');

describe('wrapInLink', () => {
  it.each([
    ['within a text', 1, 3, 'o<a>ne</a> <em>two <strong>three</strong> four</em> five'],
    ['a whole element', 4, 18, 'one <em><a>two <strong>three</strong> four</a></em> five'],
    ['within an element', 8, 13, 'one <em>two <strong><a>three</a></strong> four</em> five'],
    ['into an element', 0, 7, '<a>one <em>two</em></a><em> <strong>three</strong> four</em> five'],
    ['out of an element', 14, 23, 'one <em>two <strong>three</strong> </em><a><em>four</em> five</a>'],
    [
      'into an element’s element',
      0,
      10,
      '<a>one <em>two <strong>th</strong></em></a><em><strong>ree</strong> four</em> five',
    ],
    [
      'from one element into another',
      4,
      10,
      'one <em><a>two <strong>th</strong></a><strong>ree</strong> four</em> five',
    ],
    ['everything', 0, 23, '<a>one <em>two <strong>three</strong> four</em> five</a>'],
    ['nothing', 3, 3, 'one <em>two <strong>three</strong> four</em> five'],
  ])('%s', (_what, start, end, html) => {
    const tree = paragraph();
    wrapInLink(tree, start, end, {});
    expect(toHtml(tree)).toBe(html);
  });

  it('gives the second half of a split element no second id', () => {
    const tree = el('p', elWith('em', { id: 'x', className: ['y'] }, 'one two'), ' three');
    wrapInLink(tree, 4, 13, {});
    expect(toHtml(tree)).toBe('<em id="x" class="y">one </em><a><em class="y">two</em> three</a>');
  });
});

describe('linker', () => {
  it('wraps ranges from the back as they are wrapped one by one', () => {
    fc.assert(
      fc.property(cuts, fc.uniqueArray(fc.nat(1000), { maxLength: 8 }), ([tree], parts) => {
        const other = structuredClone(tree);
        const { length } = flatten(tree).text;
        const edges = parts.map((part) => Math.floor((part * length) / 1000)).toSorted((a, b) => b - a);
        const link = linker(tree);
        for (let index = 0; index + 1 < edges.length; index += 2) {
          const [end = 0, start = 0] = edges.slice(index);
          link(start, end, { id: `x${index}` });
          wrapInLink(other, start, end, { id: `x${index}` });
        }
        expect(toHtml(tree)).toBe(toHtml(other));
      }),
    );
  });
});

/** What stands in the text nodes between two offsets; spaces put between them left out. */
function written(tree: Element, from: number, to: number): string {
  const pieces = flatten(tree).runs.map(({ start, end, node }) =>
    node.value.slice(Math.max(0, from - start), Math.max(0, Math.min(end, to) - start)),
  );
  return pieces.join('');
}

/** What stands in elements that have a class. */
function classed(tree: Element): string {
  const inside = flatten(tree).runs.filter(({ parents }) =>
    parents.some((parent) => parent.type === 'element' && parent.properties['className'] !== undefined),
  );
  return inside.map((run) => run.node.value).join('');
}

describe.each([
  ['wrapInLink', wrapInLink],
  ['wrapPieces', wrapPieces],
])('%s, for any tree and range', (_name, wrap) => {
  it('changes no text, and wraps exactly the range', () => {
    fc.assert(
      fc.property(cuts, ([tree, one, other]) => {
        const { text } = flatten(tree);
        const offset = (part: number) => Math.floor((part * text.length) / 1000);
        const start = offset(Math.min(one, other));
        const end = offset(Math.max(one, other));
        const expected = written(tree, start, end);
        wrap(tree, start, end, { className: ['x'] });
        expect(flatten(tree).text).toBe(text);
        expect(classed(tree)).toBe(expected);
      }),
    );
  });
});

describe('wrapPieces', () => {
  it.each([
    ['within a text', 1, 3, 'o<span>ne</span> <em>two <strong>three</strong> four</em> five'],
    [
      'across elements',
      0,
      10,
      '<span>one </span><em><span>two </span><strong><span>th</span>ree</strong> four</em> five',
    ],
    ['nothing', 3, 3, 'one <em>two <strong>three</strong> four</em> five'],
  ])('%s', (_what, start, end, html) => {
    const tree = paragraph();
    wrapPieces(tree, start, end, {});
    expect(toHtml(tree)).toBe(html);
  });
});

describe('insertAfter', () => {
  const linked = () => el('p', 'a ', el('a', 'b ', el('em', 'c'), ' d'), ' e');
  it.each([
    ['within a text', paragraph(), 2, 'on<sup></sup>e <em>two <strong>three</strong> four</em> five'],
    ['at the end of an element', paragraph(), 13, 'one <em>two <strong>three<sup></sup></strong> four</em> five'],
    ['at the end of the text', paragraph(), 23, 'one <em>two <strong>three</strong> four</em> five<sup></sup>'],
    ['behind the link that ends there', linked(), 7, 'a <a>b <em>c</em> d</a><sup></sup> e'],
    ['behind the link that it would stand in', linked(), 5, 'a <a>b <em>c</em> d</a><sup></sup> e'],
    ['before a link', linked(), 2, 'a <sup></sup><a>b <em>c</em> d</a> e'],
  ])('%s', (_what, tree, at, html) => {
    insertAfter(tree, at, el('sup'));
    expect(toHtml(tree)).toBe(html);
  });
});
