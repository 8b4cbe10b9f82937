import { describe, expect, it } from 'vitest';
import { draftOf, told } from './fixture.ts';
import { passageOf } from './passage.ts';
import { rejoin } from './rejoin.ts';
import { supply } from './supply.ts';

const QUOTE =
  'He points to the council’s deeprooted habit of thought and prejudice that stone alone is strong, and shrugs at it.';

function supplied(paragraph: string, quote = QUOTE) {
  const repeat = passageOf({ text: quote, where: { unit: 'paragraph', number: 9 } });
  return supply({ ...draftOf(paragraph), repeats: [{ passage: repeat, name: 'the pull quote' }] });
}

describe('supply', () => {
  it.each([
    [
      'words and a part of one',
      'He points to the council’s judice that stone alone is strong, and shrugs at it.',
      'deeprooted habit of thought and pre',
    ],
    [
      'the end of a word and words',
      'He points to the council’s deeproo that stone alone is strong, and shrugs at it.',
      'ted habit of thought and prejudice',
    ],
    [
      'parts of two words',
      'He points to the council’s deep judice that stone alone is strong, and shrugs at it.',
      'rooted habit of thought and pre',
    ],
  ])('supplies %s', (_what, paragraph, words) => {
    const draft = supplied(paragraph);
    const [passage] = draft.blocks.map(({ passage }) => passage);
    expect(passage?.text).toBe(QUOTE);
    expect(passage?.supplied.map(({ start, end, from }) => [passage.text.slice(start, end), from])).toEqual([
      [words, 'the pull quote'],
    ]);
    expect(told(draft)).toEqual([`supplied 1: The lost words “${words}” were supplied from the pull quote.`]);
  });

  const [START, END] = [
    'When he is asked for the reason he points to the council’s',
    'prejudice that stone alone is strong against the sea, and shrugs.',
  ];

  it.each([
    ['several words between long likeness', 'deeprooted habit of', true],
    ['one word', 'deeprooted', false],
    ['a negation', 'and never so', false],
    ['a number', 'a mere three', false],
  ])('of whole words in mid-paragraph: %s', (_what, words, isSupplied) => {
    const draft = supplied(`${START} ${END}`, `${START} ${words} ${END}`);
    expect(draft.blocks[0]?.passage.text).toBe(isSupplied ? `${START} ${words} ${END}` : `${START} ${END}`);
    expect(draft.steps.map(({ kind }) => kind)).toEqual([isSupplied ? 'supplied' : 'flagged']);
  });

  it.each([
    ['where the paragraph was broken', [START, END], true],
    ['not elsewhere in it', [`${START} ${END.slice(0, 9)}`, END.slice(10)], false],
  ])('supplies even a negation %s', (_where, blocks, isSupplied) => {
    const repeat = passageOf({ text: `${START} not ${END}`, where: { unit: 'line', number: 9 } });
    const joined = rejoin(draftOf(...blocks.map((text, index) => (index === 0 ? text : text.toLowerCase()))));
    expect(joined.blocks).toHaveLength(isSupplied ? 1 : joined.blocks.length);
    const draft = supply({ ...joined, repeats: [{ passage: repeat, name: 'the pull quote' }] });
    expect(draft.steps.some(({ kind }) => kind === 'supplied')).toBe(isSupplied);
  });

  it('makes no word its contrary', () => {
    const paragraph = `${START} important prejudice, and shrugs at the wall and at the sea.`;
    const draft = supplied(paragraph, paragraph.replace('important', 'very unimportant'));
    expect(draft.blocks[0]?.passage.text).toBe(paragraph);
  });

  it.each([
    [
      'a letter',
      'He points to the council’s deeprooted habit of thought and prejudice that ston alone is strong, and shrugs at it.',
    ],
    [
      'words beside which the texts differ',
      'He points at the council’s prejudice that stone might be strong, and shrugs at it.',
    ],
  ])('supplies not %s, but tells the difference', (_what, paragraph) => {
    const draft = supplied(paragraph);
    expect(draft.blocks[0]?.passage.text).toBe(paragraph);
    expect(draft.steps.map(({ kind }) => kind)).not.toContain('supplied');
  });

  it('tells other marks and words, with both places', () => {
    const paragraph = 'So when the harbor master asks for an open beach, he is not being sentimental about it all.';
    const quote = 'So when the harbor master asks for an open beach. he is not getting sentimental about it all.';
    expect(told(supplied(paragraph, quote))).toEqual([
      'flagged 9: The pull quote has “beach. he” where the text has “beach, he” (paragraph 1); the text was left as it is.',
      'flagged 9: The pull quote has “getting” where the text has “being” (paragraph 1); the text was left as it is.',
    ]);
  });

  it('supplies a place once, though two repeats have it', () => {
    const repeat = { passage: passageOf({ text: QUOTE, where: { unit: 'line', number: 1 } }), name: 'the pull quote' };
    const paragraph = 'He points to the council’s judice that stone alone is strong, and shrugs at it.';
    const draft = supply({ ...draftOf(paragraph), repeats: [repeat, repeat] });
    expect(draft.blocks[0]?.passage.text).toBe(QUOTE);
  });
});
