import { describe, expect, it } from 'vitest';
import { alignCopy, seemsOther } from './align.ts';
import { anchorsWith, canal, copyOf } from './fixture.ts';
import { indexCopy } from './copy-index.ts';
import { recognize } from './open-copy.ts';

const [one = '', two = '', three = '', four = ''] = canal.paragraphs;
const anchors = anchorsWith([]);
/** Paragraphs of an essay on other things. */
const essay = (length: number) =>
  Array.from(
    { length },
    (_, index) => `Of the weather in ${1900 + index} little is to be said but that it came, stayed a while, and went.`,
  );
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
    ['two paragraphs that changed places', [two, one, three, four], [2, undefined, 3, 4], [1]],
    [
      'a text with much behind it',
      [one, two, three, four, ...essay(20)],
      [1, 2, 3, 4, ...Array.from({ length: 20 }, () => undefined)],
      [],
    ],
  ])('numbers %s', (_what, texts, numbers, missing) => {
    const alignment = alignCopy(indexCopy(copyOf(texts)), anchors);
    expect(alignment).toMatchObject({ numbers, missing });
    expect(seemsOther(alignment)).toBe(false);
  });

  it.each([
    ['another text', ['The lamp went out.', 'Ships were lost.']],
    ['one phrase in another text', ['Since it closed in 1894, it has been a museum.', 'Visitors are welcome.']],
    ['nothing', []],
    ['an essay that quotes a paragraph', [...essay(4), two, ...essay(4)]],
    [
      'the digest itself',
      [
        'In 1894 the waterway was abandoned; in fact its traffic ceased, and “nobody listened.”',
        'It weighs the costs of dredging: “a single bridge.”',
      ],
    ],
  ])('sees another text in %s', (_what, texts) => {
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
