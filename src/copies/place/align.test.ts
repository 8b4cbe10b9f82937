import { describe, expect, it } from 'vitest';
import { alignCopy, seemsOther } from './align.ts';
import { anchorsWith, canal, copyOf } from './fixture.ts';
import { indexCopy } from './copy-index.ts';
import { recognize } from './open-copy.ts';

const [one = '', two = '', three = '', four = ''] = canal.paragraphs;
const anchors = anchorsWith([]);
const other = {
  ...anchors,
  slug: anchors.slug,
  quotations: [
    { block: 'p1', exact: 'a lighthouse keeper' },
    { block: 'p2', exact: 'the lamp went out' },
  ],
};

describe('alignCopy', () => {
  it.each([
    ['a whole copy', [one, two, three, four], [1, 2, 3, 4], []],
    ['a paragraph lost', [one, two, four], [1, 2, 4], [3]],
    ['a paragraph too many', [one, 'Advertisement.', two, three, four], [1, undefined, 2, 3, 4], []],
    [
      'a paragraph in two',
      [one, 'They were wrong, nobody listened,', 'and the boats grew wider.', three, four],
      [1, 2, 2, 3, 4],
      [],
    ],
    ['a part', [two, three], [2, 3], [1, 4]],
  ])('numbers %s', (_what, texts, numbers, missing) => {
    const alignment = alignCopy(indexCopy(copyOf(texts)), anchors);
    expect(alignment).toMatchObject({ numbers, missing });
    expect(seemsOther(alignment)).toBe(false);
  });

  it.each([
    ['another text', ['The lamp went out.', 'Ships were lost.']],
    ['one phrase in another text', ['Since it closed in 1894, it has been a museum.', 'Visitors are welcome.']],
    ['nothing', []],
  ])('sees %s', (_what, texts) => {
    expect(seemsOther(alignCopy(indexCopy(copyOf(texts)), anchors))).toBe(true);
  });
});

describe('recognize', () => {
  it.each([
    ['the op-ed', canal.paragraphs, anchors],
    ['none', ['The wind rose.'], undefined],
  ])('finds %s', (_what, texts, expected) => {
    expect(recognize(copyOf(texts), [other, anchors])).toBe(expected);
  });
});
