import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../model/ids.ts';
import type { MentionedAt } from '../../model/search.ts';
import { excerptOf } from './excerpt.ts';
import { mentionedIn, withMentions, wordsOfMentions } from './mentioned.ts';
import { matcherOf } from './sought.ts';

/** The passage begins with its third word. */
const words = 'A title The pre-NATO years: 9/11, Putin’s war in the Donbas and NATO'.split(' ');
const passage = { from: 2, to: words.length };
const mentions: MentionedAt[] = [
  ['nato' as EntryId, 2, 1],
  ['attacks' as EntryId, 4, 2],
  ['putin' as EntryId, 6, 1],
  ['war' as EntryId, 8, 4],
  ['nato' as EntryId, 13, 1],
];
const mentioned = (...entries: string[]) => mentionedIn(words, passage, mentions, entries);

describe('mentionedIn', () => {
  it.each([
    ['a part of a word, and again', ['nato'], [3, 12], ['nato']],
    ['two parts of a word', ['attacks'], [5], ['9', '11']],
    ['several words', ['war'], [7, 8, 9, 10], ['war', 'in', 'the', 'donbas']],
    ['nothing of others', ['osce'], [], []],
  ])('finds %s', (_what, entries, hits, found) => {
    expect(mentioned(...entries)).toEqual({ hits, words: found });
  });
});

describe('withMentions', () => {
  it('marks them beside the hits, and of a word only what is meant', () => {
    const marked = { words, hits: [4], matcher: matcherOf(['year']) };
    const pieces = excerptOf(withMentions(marked, mentioned('nato', 'putin')), passage);
    expect(pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe(
      'The pre-[NATO] [years]: 9/11, [Putin]’s war in the Donbas and [NATO]',
    );
  });
});

describe('wordsOfMentions', () => {
  it('leaves out what is everywhere', () => {
    expect(wordsOfMentions(mentioned('war'))).toEqual(['war', 'donbas']);
  });
});
