/** Collections of a line each, for the tests of what is written from them. */
import type { Collection } from './collection.ts';

const [pact, league] = [
  { id: 'pact', name: 'Pact', begun: 1900, summary: 'A treaty.', contrasts: 'league', text: 'It was signed.' },
  { id: 'league', name: 'League', begun: 1920, summary: 'A body.', contrasts: 'pact', text: 'It met.' },
];

/** One op-ed with three glosses over two entries. */
export const tiny: Collection = {
  opEds: [
    {
      id: 'peace',
      title: 'Peace',
      author: 'Roe',
      publication: 'Review',
      date: '2001-02-03',
      paragraphs: [
        [{ words: 'The ' }, { words: 'Pact', entry: pact }, { words: ' was ' }, { words: 'old', note: 'It was not.' }],
        [{ words: 'The ' }, { words: 'League', entry: league }, { words: ' came.' }],
      ],
    },
  ],
  entries: [pact, league],
};
