import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { plainTree, putBackPlain, takeOutPlain } from './plain.ts';
import { inlineTags } from './tags.ts';

describe('takeOutPlain', () => {
  it.each([
    ['words', 'One two.', 'x'],
    ['several lines', 'One\ntwo\n\nThree', 'x\nx\n\nx'],
    ['quotation marks and signs', '“One,” he said (in 1999: £5) — two’s!', 'x'],
    ['other scripts', 'Ærø и мир', 'x'],
    ['a citation', 'One [@a; @b-c].', 'x'],
    ['a citation where something is defined', 'One [@a].\n\n[@a]: /b', 'One [@a].\n\n[@a]: /b'],
    ['a citation that is a link', 'One [@a](b).', 'One [@a](b).'],
    ['emphasis', 'One *two*.', 'One *two*.'],
    ['a paragraph that is plain in part', 'One\n*two*', 'One\n*two*'],
    ['a line end that breaks', 'One  \ntwo', 'One  \ntwo'],
    ['an indented line', 'One\n  two', 'One\n  two'],
    ['a heading underlined', 'One\n---', 'One\n---'],
    ['a paragraph behind a heading', '# One\ntwo', '# One\ntwo'],
    ['a number that begins a list', '1. One', '1. One'],
    ['what MDX takes for code', 'import a from b', 'import a from b'],
    ['a character that HTML reserves', 'One & two', 'One & two'],
    ['a paragraph beside a tag', '<Note>\nOne\n</Note>', '<Note>\nOne\n</Note>'],
  ])('takes out of %s what is plain', (_what, text, rest) => {
    expect(takeOutPlain(text, false).rest).toBe(rest);
  });

  it('takes out what stands between tags in MDX', () => {
    const text = '<Note on="a">\nOne\n</Note>';
    expect(takeOutPlain(text, true)).toEqual({
      rest: '<Note on="a">\nx\n</Note>',
      plain: [{ text: 'One', line: 2, offset: 14 }],
    });
  });
});

const forms = {
  Markdown: unified().use(remarkParse).use(inlineTags).freeze(),
  MDX: unified().use(remarkParse).use(remarkMdx).freeze(),
};

/** What is in a tree, without offsets, which differ behind what was taken out. */
const withoutOffsets = ({ children }: Root): unknown =>
  JSON.parse(JSON.stringify(children, (key, value: unknown) => (key === 'offset' ? undefined : value)));

describe.each(['Markdown', 'MDX'] as const)('what is put back into a tree of %s', (form) => {
  const read = (text: string) => {
    const taken = takeOutPlain(text, form === 'MDX');
    const tree = forms[form].parse(taken.rest);
    return { isWhole: putBackPlain(tree, taken.plain), tree, all: plainTree(text, taken) };
  };

  it.each([
    ['paragraphs', 'One\n\nTwo *three*\n\nFour\nfive\n'],
    ['paragraphs behind a list and a quotation', '- a\n\nOne\n\n> b\n\nTwo'],
    ['a paragraph between tags', 'One\n\n<Note on="a">\n\nTwo “three”\n\n</Note>\n\nFour'],
    ['a heading', '# One\n\nTwo [@a]\n\n---'],
  ])('is where it stood: %s', (_what, text) => {
    const { isWhole, tree } = read(text);
    expect(isWhole).toBe(true);
    expect(withoutOffsets(tree)).toEqual(withoutOffsets(forms[form].parse(text)));
  });

  it.each([
    ['nothing', ''],
    ['one', 'One'],
    ['several, with space around', '  \n\nOne\ntwo\n\n\nThree\n\n'],
  ])('is all there is: %s', (_what, text) => {
    expect(read(text).all).toEqual(forms[form].parse(text));
  });

  it.each([
    ['code', '```\n\nOne\n\n```'],
    ['code that is not closed', 'Two\n\n~~~\n\nOne'],
  ])('is missed in %s', (_what, text) => {
    expect(read(text)).toMatchObject({ isWhole: false, all: undefined });
  });
});
