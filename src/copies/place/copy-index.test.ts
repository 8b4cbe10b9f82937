import { describe, expect, it } from 'vitest';
import { find, indexCopy } from './copy-index.ts';
import { copyOf } from './fixture.ts';

const copy = indexCopy(copyOf(['One lock stood open.', 'Another lock leaked, and stood open.'], ['The lock keeper']));

describe('find', () => {
  it.each([
    ['a place', 'lock leaked', ['paragraph 1 8-19']],
    ['several', 'stood open', ['paragraph 0 9-19', 'paragraph 1 25-35']],
    ['a caption, and its credit', 'keeper A. Maker', ['caption 0 9-24']],
    ['nothing that runs over two blocks', 'open. Another', []],
    ['nothing that is not there', 'bridge', []],
  ])('finds %s', (_what, exact, expected) => {
    expect(find(copy, exact).places.map(({ part, index, start, end }) => `${part} ${index} ${start}-${end}`)).toEqual(
      expected,
    );
  });

  it('looks in one block alone', () => {
    expect(find(copy, 'stood open', copy.blocks[1]).places).toEqual([
      { part: 'paragraph', index: 1, start: 25, end: 35 },
    ]);
  });
});
