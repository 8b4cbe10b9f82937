import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from './mentions.ts';
import { dictionaryOf, type Name } from './names.ts';

const names: Name<string>[] = [
  { id: 'helsinki', text: 'Helsinki Process' },
  { id: 'minsk-1', text: 'Minsk I', case: 'exact' },
  { id: 'minsk-2', text: 'Minsk II' },
  { id: 'minsk-2', text: 'Minsk agreement' },
  { id: 'us', text: 'US' },
  { id: 'nato', text: 'NATO' },
  { id: 'council', text: 'NATO-Russia Council' },
  { id: 'bill', text: 'Bill Clinton' },
  { id: 'bill', text: 'Clinton', role: 'family' },
  { id: 'hillary', text: 'Hillary Clinton' },
  { id: 'hillary', text: 'Clinton', role: 'family' },
  { id: 'cimbala', text: 'Stephen J. Cimbala' },
  { id: 'detente', text: 'détente' },
  { id: 'csce', text: 'CSCE' },
  { id: 'osce', text: 'CSCE' },
];
const dictionary = dictionaryOf(names);

/** Mentions as `words→id`, several ids joined by `|`. */
const found = (text: string) =>
  findMentions(text, dictionary).map(({ start, end, ids }) => `${text.slice(start, end)}→${ids.join('|')}`);

describe('findMentions', () => {
  it.each([
    ['a possessive stays outside', 'the Helsinki Process’s end', ['Helsinki Process→helsinki']],
    ['a line end joins words', 'the Helsinki\nProcess', ['Helsinki\nProcess→helsinki']],
    ['a paragraph’s end parts them', 'Helsinki\n\nProcess', []],
    ['a comma parts them', 'Helsinki, Process', []],
    ['the longest name wins', 'the NATO–Russia Council of NATO', ['NATO–Russia Council→council', 'NATO→nato']],
    ['a plural last word', 'the Minsk agreements', ['Minsk agreements→minsk-2']],
    ['exact case for acronyms', 'remind us of the US', ['US→us']],
    ['exact case when asked for', 'in Minsk i and Minsk I', ['Minsk I→minsk-1']],
    ['marks and case fold', 'DETENTE', ['DETENTE→detente']],
    ['a full stop after an initial', 'Stephen J. Cimbala', ['Stephen J. Cimbala→cimbala']],
    ['a family name before its bearer is nobody', 'Clinton spoke', []],
    ['a family name after its bearer', 'Bill Clinton and Clinton', ['Bill Clinton→bill', 'Clinton→bill']],
    [
      'a family name means the one seen last',
      'Bill Clinton, Hillary Clinton, Clinton',
      ['Bill Clinton→bill', 'Hillary Clinton→hillary', 'Clinton→hillary'],
    ],
    ['a name of two things names both', 'the CSCE', ['CSCE→csce|osce']],
    ['no part of a word', 'NATOisation, preNATO', []],
    ['in a compound', 'post-NATO', ['NATO→nato']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes marked ranges first, and lets them introduce a person', () => {
    const text = 'the president met Clinton in NATO';
    const marked = [
      { start: 4, end: 13, id: 'bill' },
      { start: 29, end: 33 },
    ];
    expect(findMentions(text, dictionary, marked)).toEqual([
      { start: 4, end: 13, ids: ['bill'] },
      { start: 18, end: 25, ids: ['bill'] },
    ]);
  });
});

interface Corpus {
  readonly names: Name<string>[];
  readonly texts: readonly { readonly about: string; readonly text: string }[];
}

describe('findMentions on the hand-marked corpus', () => {
  const corpus = JSON.parse(readFileSync(new URL('mentions.corpus.json', import.meta.url), 'utf8')) as Corpus;
  const all = dictionaryOf(corpus.names);
  const results = corpus.texts.map(({ text }) => {
    const marked = readMarks(text);
    const expected = new Set(marked.mentions);
    const actual = findMentions(marked.text, all).map(({ start, end, ids }) => `${start}-${end} ${ids.join('|')}`);
    return { expected, actual, hits: actual.filter((mention) => expected.has(mention)).length };
  });
  const sum = (count: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + count(result), 0);

  it('holds at least 140 mentions', () => {
    expect(sum((result) => result.expected.size)).toBeGreaterThanOrEqual(140);
  });

  it('has a precision of at least 0.99', () => {
    expect(sum((result) => result.hits) / sum((result) => result.actual.length)).toBeGreaterThanOrEqual(0.99);
  });

  it('has a recall of at least 0.99', () => {
    expect(sum((result) => result.hits) / sum((result) => result.expected.size)).toBeGreaterThanOrEqual(0.99);
  });
});

/** Takes the marks `[[id|words]]` out of a text and says where they stood. */
function readMarks(marked: string): { text: string; mentions: string[] } {
  const mentions: string[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: id, 2: words = '', index } of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(from, index);
    mentions.push(`${text.length}-${text.length + words.length} ${id}`);
    text += words;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}
