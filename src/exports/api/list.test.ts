import { describe, expect, it } from 'vitest';
import { pagesOf } from './list.ts';

describe('a list in pages', () => {
  it.each([
    ['none', [], [[1, 'x', undefined, []]]],
    ['as many as a page has', ['a', 'b'], [[1, 'x', undefined, ['a', 'b']]]],
    [
      'more',
      ['a', 'b', 'c', 'd', 'e'],
      [
        [1, 'x', 'x.2.json', ['a', 'b']],
        [2, 'x.2', 'x.3.json', ['c', 'd']],
        [3, 'x.3', undefined, ['e']],
      ],
    ],
  ] as const)('of %s', (_what, items, expected) => {
    const pages = pagesOf<string>('x', items, 2);
    expect(pages.map(({ page, name, next, items: own }) => [page, name, next, own])).toEqual(expected);
    for (const page of pages) expect(page).toMatchObject({ pages: expected.length, total: items.length });
  });

  it('in a folder names its next page as one beside it', () => {
    const [first, second] = pagesOf('mentions/nato', ['a', 'b'], 1);
    expect([first?.next, second?.name]).toEqual(['nato.2.json', 'mentions/nato.2']);
  });
});
