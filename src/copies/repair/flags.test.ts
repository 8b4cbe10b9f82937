import { describe, expect, it } from 'vitest';
import { draftOf, told } from './fixture.ts';
import { flagAll } from './flags.ts';

const flags = (...texts: string[]) =>
  flagAll(draftOf(...texts)).blocks.flatMap(({ passage }) =>
    passage.flags.map(({ start, end }) => passage.text.slice(start, end)),
  );

describe('flags', () => {
  it.each([
    ['a stray stop', 'At the end of the storm. he went home.', ['storm. he']],
    ['a quotation never closed', 'He said “no and went.', ['“']],
    ['a quotation never opened', 'He said no” and went.', ['”']],
    ['a bracket never closed', 'He went (home. “So” it goes.', ['(']],
    ['a word twice', 'He went to the the harbor.', ['the the']],
    ['letters with digits', 'The w0rld in l990 and NAT0.', ['w0rld', 'l990', 'NAT0']],
    ['a lost character', 'The town\ufffds wall.', ['town\ufffds']],
    ['garbled characters', 'The wall â€\ufffd of.', ['â€\ufffd', 'â€\ufffd']],
    ['a sentence without its end', 'For the town this means giving up the notion of a line that is held', ['held']],
    ['a beginning in mid-sentence', 'and the town gives up the notion of a line that must be held.', ['and']],
  ])('mark %s', (_what, text, expected) => {
    expect(flags(text)).toEqual(expected);
  });

  it.each([
    'At 5 p.m. he met Mr. de Vane, J. von Roe et al. at no. 5, e.g. there.',
    'The U.S. was riding. iPhone sales rose.',
    'He said “if he says ‘no’ it’s the fishermen’s ‘no.’”',
    'It had had its day; that that is so is a pity, Bora Bora.',
    'The G7, F16s, the 1990s, COVID-19, 1st, 20km, H2O and MI6.',
    'They were: (a) late, b) lost.',
    'What a wall is for',
    'Er sagt „so“ und „so” und geht.',
    'SÃO PAULO and Âge.',
  ])('leave “%s”', (text) => {
    expect(flags(text)).toEqual([]);
  });

  it('let a quotation go on in the next paragraph', () => {
    expect(flags('“It goes on.', '“And here it ends.”')).toEqual([]);
  });

  it('say what may be meant, as steps too', () => {
    expect(told(flagAll(draftOf('In the storm. he went.')))).toEqual([
      'flagged 1: A stop stands before the lower-case “he” in “storm. he”; a comma may be meant.',
    ]);
  });
});
