import { expect, it } from 'vitest';
import { fakeIndex } from './fake-index.ts';
import { wordsTogether } from './together.ts';

const page = (title: string) => ({ href: title, title, filters: {} });
const index = fakeIndex([page('truce war'), page('truce war'), page('truce peace'), page('rare peace')]);

it.each([
  ['the rarest, and what goes with it', 'truce war rare peace', 'rare peace'],
  ['the words in their order', 'peace truce', 'peace truce'],
  ['the first of words that are as rare', 'war peace', 'war'],
  ['no word that is nowhere', 'nowhere war', 'war'],
  ['nothing of nothing', 'nowhere', ''],
])('keeps %s', async (_what, words, kept) => {
  expect((await wordsTogether(index, words.split(' '))).join(' ')).toBe(kept);
});
