import { expect, test } from 'vitest';
import { chunksOf } from './chunks.ts';

/** Words with how much room each takes. */
const words = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([word, size]) => ({ word, size, bytes: Buffer.of(size) }));

// As Pagefind 1.5.2 writes them, and its browser side looks for them.
test.each([
  ['no words', {}, []],
  ['one chunk with whole words', { peace: 1, treaty: 2 }, [['peace', 'treaty', '81820102']]],
  [
    'words that are told from those beside them by as much as it takes',
    { apple: 8, apricot: 4, banana: 5, peach: 4 },
    [
      ['apple', 'apple', '818108'],
      ['apr', 'b', '81820405'],
      ['p', 'peach', '818104'],
    ],
  ],
  [
    'a last word in full, where less of it would come before the first',
    { warlike: 4, warzone: 4, wasp: 8 },
    [
      ['warlike', 'warzone', '81820404'],
      ['was', 'wasp', '818108'],
    ],
  ],
  [
    'letters and not bytes',
    { über: 8, übrig: 8 },
    [
      ['über', 'über', '818108'],
      ['übr', 'übrig', '818108'],
    ],
  ],
])('divides %s', (_, sizes, chunks) => {
  const made = chunksOf(words(sizes), 8);
  expect(made.map(({ from, to, body }) => [from, to, Buffer.from(body).toString('hex')])).toEqual(chunks);
});
