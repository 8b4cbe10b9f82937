import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { writeTei } from './write.ts';

const bodyOf = (xml: string): string => xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');

describe('a document', () => {
  it.each([
    [
      'has a line for each element',
      x('div', [x('head', 'A'), x('p', 'B')]),
      '<div>\n  <head>A</head>\n  <p>B</p>\n</div>\n',
    ],
    ['adds no space to words', x('p', [x('emph', 'A'), x('emph', 'B')]), '<p><emph>A</emph><emph>B</emph></p>\n'],
    ['a note of words', x('note', [x('emph', 'A'), x('q', 'B')]), '<note><emph>A</emph><q>B</q></note>\n'],
    ['a note of blocks', x('note', [x('p', 'A'), x('p', 'B')]), '<note>\n  <p>A</p>\n  <p>B</p>\n</note>\n'],
    ['what is empty', x('p', [x('lb')]), '<p><lb/></p>\n'],
    ['signs of XML', x('p', { n: '"<&' }, '<&>]]>'), '<p n="&#x22;&#x3C;&#x26;">&#x3C;&#x26;>]]&gt;</p>\n'],
    ['what XML cannot have', x('p', 'a\uFFFFb\uFFFEc\t\u{1F600}'), '<p>abc\t\u{1F600}</p>\n'],
  ])('%s', (_what, tree, xml) => expect(bodyOf(writeTei(tree))).toBe(xml));
});
