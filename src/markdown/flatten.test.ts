import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { el } from './fixture.ts';
import { trees } from './fixture.trees.ts';
import { flatten, rangesIn } from './flatten.ts';

describe('flatten', () => {
  it.each([
    ['a text', el('p', 'a b'), 'a b'],
    ['inline elements', el('p', 'a ', el('em', 'b', el('strong', 'c')), 'd'), 'a bcd'],
    ['a line break', el('p', 'a', el('br'), 'b'), 'a b'],
    ['a line break and a line end', el('p', 'a', el('br'), '\nb'), 'a\nb'],
    ['list items', el('ul', el('li', 'a'), el('li', 'b')), 'a\nb\n'],
    ['list items on lines', el('ul', '\n', el('li', 'a'), '\n', el('li', 'b'), '\n'), '\na\n\nb\n\n'],
    ['a paragraph behind a text', el('li', 'a', el('p', 'b')), 'a\nb\n'],
    ['cells', el('tr', el('td', 'a '), el('td', 'b')), 'a b\n'],
    ['paragraphs inside', el('blockquote', el('p', 'a'), el('p', 'b')), 'a\nb\n'],
    ['nothing', el('p'), ''],
  ])('%s', (_what, tree, text) => {
    expect(flatten(tree).text).toBe(text);
  });

  it('has runs that are the text, but for the spaces put between them', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { text, runs } = flatten(tree);
        expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(runs.map((run) => run.node.value));
        const gaps = runs.map((run, index) => text.slice(run.end, runs[index + 1]?.start));
        expect(gaps.filter((gap) => !['', ' ', '\n'].includes(gap))).toEqual([]);
      }),
    );
  });

  it('knows the elements around each run, outermost first', () => {
    const em = el('em', 'b');
    const tree = el('p', 'a', em);
    expect(flatten(tree).runs.map((run) => run.parents)).toEqual([[tree], [tree, em]]);
  });
});

describe('rangesIn', () => {
  const inner = el('strong', 'c');
  const outer = el('em', 'b', inner);
  const empty = el('em');
  const tree = el('p', 'a ', outer, empty, 'd');
  it.each([
    ['an element', outer, { start: 2, end: 4 }],
    ['an element inside', inner, { start: 3, end: 4 }],
    ['the whole', tree, { start: 0, end: 5 }],
    ['an element without text', empty, undefined],
    ['an element from elsewhere', el('em', 'b'), undefined],
  ])('%s', (_what, element, expected) => {
    expect(rangesIn(flatten(tree))(element)).toEqual(expected);
  });
});
