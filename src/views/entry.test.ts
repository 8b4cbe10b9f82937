import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample } from '../library/sample.ts';
import { entryView, inContext } from './entry.ts';

/** `a [b] c` as the text `a b c` with a mention of `b`. */
const mention = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
};
const shown = (marked: string) => {
  const { before, words, after } = inContext(mention(marked));
  return `${before}[${words}]${after}`;
};

describe('inContext', () => {
  it.each([
    ['the whole of a short text', 'A [truce] came.', 'A [truce] came.'],
    ['the sentence alone', 'One. A [truce] came. Three.', 'A [truce] came.'],
    ['a sentence with an initial', 'One. The [truce] of J. Herz held. Three.', 'The [truce] of J. Herz held.'],
    ['a sentence that the mention begins', 'One. [Truces] came. Three.', '[Truces] came.'],
    ['a text without an end', 'One. A [truce] and more', 'A [truce] and more'],
    ['a sentence that ends in a quotation', 'One. He said “a [truce].” Three.', 'He said “a [truce].”'],
  ])('quotes %s', (_what, marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });

  it('cuts a long sentence at words, on both sides', () => {
    const result = shown(`${'before '.repeat(60)}[truce]${' after'.repeat(60)}.`);
    expect(result).toMatch(/^… before .*\[truce\].* after …$/);
    expect(result.length).toBeLessThan(340);
  });
});

describe('entryView', () => {
  const library = libraryOf(sample);
  const view = (id: string) => entryView(library, at(library.entries, id));

  it('quotes every mention with its paragraph, each paragraph once', () => {
    expect(view('osce').mentions).toEqual([
      {
        opEd: { text: 'Peace', href: '/op-eds/peace.html' },
        places: [
          {
            href: '/op-eds/peace.html#p1',
            place: '¶ 1',
            before: 'The ',
            words: 'OSCE',
            after: ' and Ada King began the talks.',
          },
          { href: '/op-eds/peace.html#c1', place: 'caption', before: 'The ', words: 'OSCE', after: ' at work.' },
        ],
      },
    ]);
  });

  it('groups relations, read from this end', () => {
    const relations = view('minsk-ii').relations.map(
      ({ words, to }) => `${words}: ${to.map((ref) => ref.text).join(', ')}`,
    );
    expect(relations).toEqual(['follows: Minsk I', 'contrasts with: Minsk I', 'signed by: Ada King']);
  });

  it('leads to its neighbours in the order of the index', () => {
    expect([view('minsk-i').previous?.text, view('minsk-i').next?.text]).toEqual([undefined, 'Minsk II']);
  });
});
