import { describe, expect, it } from 'vitest';
import { markedText, type Mark } from './marked-text.ts';
import { mdxOf, paragraph } from './mdx.ts';

const TEXT = 'one two three four five';

/** A mark on some words of the text. */
function mark(name: Mark['name'], words: string): Mark {
  const start = TEXT.indexOf(words);
  const attributes = name === 'Mention' ? { of: 'm', gloss: true as const } : { from: 'the pull quote' };
  return { name, start, end: start + words.length, attributes };
}

const short = (mdx: string) =>
  mdx
    .replaceAll(' of="m" gloss', '')
    .replaceAll(' from="the pull quote"', '')
    .replaceAll('Mention', 'M')
    .replaceAll('Supplied', 'S')
    .trimEnd();

describe('markedText', () => {
  it.each<[string, string[], string[], string]>([
    ['nothing', [], [], 'one two three four five'],
    ['mentions', ['one', 'three four'], [], '<M>one</M> two <M>three four</M> five'],
    ['what is supplied beside a mention', ['one'], ['two three'], '<M>one</M> <S>two three</S> four five'],
    ['a mention in what is supplied', ['three'], ['two three four'], 'one <S>two <M>three</M> four</S> five'],
    ['what is supplied in a mention', ['two three four'], ['three'], 'one <M>two <S>three</S> four</M> five'],
    ['both on the same words', ['three'], ['three'], 'one two <M><S>three</S></M> four five'],
    ['a mention across the beginning', ['two three'], ['three four'], 'one <M>two <S>three</S></M><S> four</S> five'],
    ['a mention across the end', ['three four'], ['two three'], 'one <S>two </S><M><S>three</S> four</M> five'],
    [
      'mentions across both',
      ['one two', 'four five'],
      ['two three four'],
      '<M>one <S>two</S></M><S> three </S><M><S>four</S> five</M>',
    ],
    ['what is supplied twice', [], ['two three', 'three four'], 'one <S>two three</S><S> four</S> five'],
  ])('marks %s', (_what, mentions, supplied, expected) => {
    const marked = markedText(
      TEXT,
      mentions.map((words) => mark('Mention', words)),
      supplied.map((words) => mark('Supplied', words)),
    );
    expect(short(mdxOf([paragraph(marked)]))).toBe(expected);
  });
});
