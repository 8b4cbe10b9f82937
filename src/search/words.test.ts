import { expect, test } from 'vitest';
import { arrayBytes, numberBytes, Reader, textBytes } from './cbor.ts';
import { mergedWords } from './words.ts';

/** A page by how far it is behind the one before; where the word stands in its text, and in its title. */
type Page = readonly [behind: number, places: readonly number[], inTitle: readonly number[]];
type Word = readonly [word: string, pages: readonly Page[], others: readonly (readonly [string, readonly Page[]])[]];

type Value = number | string | readonly Value[];
const bytesOf = (value: Value): Uint8Array => {
  if (typeof value === 'number') return numberBytes(value);
  return typeof value === 'string' ? textBytes(value) : arrayBytes(value.map(bytesOf));
};
const part = (before: number, ...words: readonly Word[]) => ({ before, words: Buffer.concat(words.map(bytesOf)) });

function wordIn(bytes: Uint8Array): Word {
  const reader = new Reader(bytes);
  const numbers = () => reader.list(() => reader.number());
  const pages = () => reader.list((): Page => [reader.array() && reader.number(), numbers(), numbers()]);
  return [
    reader.array() ? reader.text() : '',
    pages(),
    reader.list(() => [reader.array() ? reader.text() : '', pages()] as const),
  ];
}

test.each<[string, ReturnType<typeof part>[], Word[], number[]]>([
  ['no parts', [], [], []],
  [
    'a part alone, as it is',
    [
      part(
        0,
        [
          'peace',
          [
            [2, [7, 9], []],
            [1, [300], [0]],
          ],
          [],
        ],
        ['war', [[0, [1], []]], []],
      ),
    ],
    [
      [
        'peace',
        [
          [2, [7, 9], []],
          [1, [300], [0]],
        ],
        [],
      ],
      ['war', [[0, [1], []]], []],
    ],
    [6, 2],
  ],
  [
    'a word of several parts, whose first page counts from the last of the part before',
    [
      part(0, [
        'peace',
        [
          [2, [7], []],
          [1, [8], []],
        ],
        [],
      ]),
      part(10, ['peace', [[0, [1], []]], []]),
      part(20, [
        'peace',
        [
          [5, [4], []],
          [2, [6], []],
        ],
        [],
      ]),
    ],
    [
      [
        'peace',
        [
          [2, [7], []],
          [1, [8], []],
          [7, [1], []],
          [15, [4], []],
          [2, [6], []],
        ],
        [],
      ],
    ],
    [10],
  ],
  [
    'words of some parts only, in the order of their bytes',
    [
      part(0, ['war', [[0, [1], []]], []], ['über', [[0, [2], []]], []]),
      part(3, ['peace', [[0, [1], []]], []], ['zoo', [[2, [1], []]], []]),
    ],
    [
      ['peace', [[3, [1], []]], []],
      ['war', [[0, [1], []]], []],
      ['zoo', [[5, [1], []]], []],
      ['über', [[0, [2], []]], []],
    ],
    [2, 2, 2, 2],
  ],
  [
    'other spellings in the order in which they come, which count for nothing',
    [
      part(0, ['cafe', [], [['café', [[1, [3], []]]]]]),
      part(4, [
        'cafe',
        [[0, [1], []]],
        [
          ['cafè', [[0, [5], []]]],
          ['café', [[2, [9], []]]],
        ],
      ]),
    ],
    [
      [
        'cafe',
        [[4, [1], []]],
        [
          [
            'café',
            [
              [1, [3], []],
              [5, [9], []],
            ],
          ],
          ['cafè', [[4, [5], []]]],
        ],
      ],
    ],
    [2],
  ],
])('joins %s', (_, parts, words, sizes) => {
  const made = [...mergedWords(parts)];
  expect(made.map(({ bytes }) => wordIn(bytes))).toEqual(words);
  expect(made.map(({ word }) => word)).toEqual(words.map(([word]) => word));
  expect(made.map(({ size }) => size)).toEqual(sizes);
});

test('what are no words is told', () => {
  expect(() => [...mergedWords([{ before: 0, words: bytesOf(['peace', []]) }])]).toThrow('has another form at byte 1.');
});
