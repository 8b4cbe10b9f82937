import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesInPage } from './place.ts';

const run = (start: number, value: string) => ({ start, value });

it.each([
  ['in one text node', 'One two', [run(10, 'One two')], [4, 7], [14, 17]],
  ['behind the space after a number', 'One two', [run(10, ' One two')], [0, 3], [11, 14]],
  ['across a link', 'One two', [run(10, 'One'), run(13, ' two')], [0, 7], [10, 17]],
  ['around the mark of a note', 'One two', [run(10, 'One'), run(14, ' two')], [0, 7], [10, 18]],
  ['before the mark of a note', 'One two', [run(10, 'One'), run(14, ' two')], [0, 3], [10, 13]],
  [
    'across a line break, for which the flat text has a space',
    'One two',
    [run(10, 'One'), run(13, 'two')],
    [0, 7],
    [10, 16],
  ],
  [
    'behind a block’s edge that has white space of its own',
    'One\n\ntwo',
    [run(10, 'One'), run(13, '\ntwo')],
    [5, 8],
    [14, 17],
  ],
  ['with white space at the end', 'One\n', [run(10, 'One')], [0, 3], [10, 13]],
  ['beyond the characters of UTF-16’s first plane', '🕊 One', [run(10, '🕊 One')], [3, 6], [13, 16]],
] as const)('a range %s', (_where, flat, runs, [start, end], [from, to]) => {
  expect(placesInPage(flat, runs)({ start, end })).toEqual({ start: from, end: to });
});

it.each([
  ['other words', 'One two', [run(0, 'One three')]],
  ['fewer words', 'One two', [run(0, 'One')]],
  ['more words', 'One', [run(0, 'One two')]],
  ['no words', 'One', []],
])('a page with %s is refused', (_what, flat, runs) => {
  expect(() => placesInPage(flat, runs)).toThrow('The page has not the words');
});

it('gives the same words wherever text nodes are cut and marks stand between them', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(3)), (words, marks) => {
      const flat = words.join(' ');
      let page = '';
      const runs = words.flatMap((each, index) => {
        page += index === 0 ? '' : '*'.repeat(marks[index] ?? 0);
        const start = page.length;
        const value = index === 0 ? each : ` ${each}`;
        page += value;
        return [run(start, value)];
      });
      const place = placesInPage(flat, runs);
      for (const { index, 0: found } of flat.matchAll(/\S+/g)) {
        const { start, end } = place({ start: index, end: index + found.length });
        expect(page.slice(start, end)).toBe(found);
      }
    }),
  );
});
