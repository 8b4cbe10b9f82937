import { describe, expect, it } from 'vitest';
import { linesOf, textsOf, told } from './fixture.ts';
import { unwrap } from './unwrap.ts';

const LONG =
  'A line that is a paragraph by itself is longer than any that a person or a program would ever have wrapped, for it runs on and on, past every margin that there is.';

describe('unwrap', () => {
  it.each([
    [
      'joins wrapped lines',
      ['The wall was built to keep the sea\nout of the town, and it has kept the\ntown out of the harbor.'],
      ['The wall was built to keep the sea out of the town, and it has kept the town out of the harbor.'],
    ],
    [
      'ends a paragraph where a line had room for more',
      [
        'The wall was built to keep the sea out of\nthe town.\nIt has kept the town out of the harbor\ninstead, and nobody has been asked about\nit.',
      ],
      [
        'The wall was built to keep the sea out of the town.',
        'It has kept the town out of the harbor instead, and nobody has been asked about it.',
      ],
    ],
    ['keeps long lines as paragraphs', [`${LONG}\nA short one.\n${LONG}`], [LONG, 'A short one.', LONG]],
    ['keeps short lines that end as sentences', ['By Anna Maker\nMarch 3, 2022'], ['By Anna Maker', 'March 3, 2022']],
    [
      'ends a paragraph at an indent',
      [
        '    The wall was built to keep the sea out\nof the town, and it has kept the town.\n    Nobody has ever been asked about it in\nthe town.',
      ],
      [
        'The wall was built to keep the sea out of the town, and it has kept the town.',
        'Nobody has ever been asked about it in the town.',
      ],
    ],
    [
      'removes the printer’s hyphen',
      ['The wall was built to keep the sea and its wea-\nther out of the town and of the har\u00ad\nbor.'],
      ['The wall was built to keep the sea and its weather out of the town and of the harbor.'],
    ],
    [
      'puts no space into years and compounds',
      [
        'The wall was built in the years of 1949-\n1950 to keep the sea out of the well-\nknown town and of the harbor below it.',
      ],
      [
        'The wall was built in the years of 1949-1950 to keep the sea out of the well-known town and of the harbor below it.',
      ],
    ],
  ])('%s', (_what, blocks, texts) => {
    expect(textsOf(unwrap(linesOf(...blocks)))).toEqual(texts);
  });

  it('joins every line of a block of a PDF', () => {
    const draft = { ...linesOf('Short.\nAnd then it goes on.'), format: 'pdf' as const };
    expect(textsOf(unwrap(draft))).toEqual(['Short. And then it goes on.']);
  });

  it('reports joints once and each hyphen', () => {
    const draft = unwrap(
      linesOf('The deep-rooted habit of the sea and its deep-\nrooted habit of breaking the town’s wea-\nther walls.'),
    );
    expect(told(draft)).toEqual([
      'unwrapped 1: The wrapped lines of one paragraph were joined, first after “sea and its deep-”.',
      'unwrapped 1: “deep-” and “rooted” on the next line were joined to “deep-rooted”: the hyphen seems to be the word’s own.',
      'unwrapped 2: “wea-” and “ther” on the next line were joined to “weather”.',
    ]);
  });
});
