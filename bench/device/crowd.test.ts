import { expect, it } from 'vitest';
import { libraryOf } from '../../src/library/sample.ts';
import { readingView } from '../../src/views/copy.ts';
import { crowdOf } from './crowd.ts';

it.each([10, 500])('an op-ed with %d glosses', (count) => {
  const library = libraryOf([...crowdOf(count)].map(([path, text]) => ({ path, text })));
  const [opEd] = library.opEds.values();
  const blocks = opEd === undefined ? [] : readingView(library, opEd).blocks;
  expect(blocks.flatMap(({ glosses, notes }) => [...glosses, ...notes])).toHaveLength(count);
});
