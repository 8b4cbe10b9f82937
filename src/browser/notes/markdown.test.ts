import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapedMarkdown, markdownOf } from './markdown.ts';

test.each([
  ['plain words', 'plain words'],
  ['# Not a heading', '\\# Not a heading'],
  ['C# is a note', 'C# is a note'],
  ['> no quotation', '\\> no quotation'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['* no list', '\\* no list'],
  ['1. no list', '1\\. no list'],
  ['1991) no list', '1991\\) no list'],
  ['in 1991. Yes', 'in 1991. Yes'],
  ['`code`', '\\`code\\`'],
  ['```\ncode', '\\`\\`\\`\\\ncode'],
  ['a_b_c *d*', 'a\\_b\\_c \\*d\\*'],
  ['[a](https://x.test)', '\\[a\\](https://x.test)'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['&amp; &', '\\&amp; \\&'],
  ['a | b', 'a \\| b'],
  ['Title\n===', 'Title\\\n\\==='],
  ['Title\n---', 'Title\\\n\\---'],
  ['    indented', 'indented'],
  ['one\ntwo', 'one\\\ntwo'],
  ['one\n\n\n  \ntwo', 'one\n\ntwo'],
  ['one\r\ntwo\r\n\r\nthree', 'one\\\ntwo\n\nthree'],
  ['\\', '\\\\'],
  ['$x^2$ ~~no~~ [^1] @doe', '\\$x\\^2\\$ \\~\\~no\\~\\~ \\[\\^1\\] \\@doe'],
  ['', ''],
  [' \n ', ''],
])('%j', (text, markdown) => {
  expect(escapedMarkdown(text)).toBe(markdown);
});

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

/** Every type of node in a tree. */
function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsIn).join(node.type === 'root' ? '\n' : '') : '';
}

test('whatever is written stays text, and the same text', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'#>`*_-+=~[]()!<&;:|\\.1 \n\tab') });
  fc.assert(
    fc.property(signs, (text) => {
      const tree = parse(escapedMarkdown(text));
      const types = new Set(typesIn(tree));
      for (const type of types) expect(['root', 'paragraph', 'text', 'break']).toContain(type);
      const squeezed = (words: string) => words.replace(/\s+/g, '');
      expect(squeezed(wordsIn(tree))).toBe(squeezed(text));
    }),
    { numRuns: 2000 },
  );
});

test('the whole file', () => {
  const handIn = {
    title: 'Notes on “#1”',
    about: ['A. Author, “#1,” ¶ 3.'],
    language: 'en',
    parts: [
      { heading: '¶ 3', quoted: '“old bridge”', written: '# One\n\nTwo' },
      { heading: 'Question 1', asked: 'Why?', written: '' },
    ],
  };
  expect(markdownOf(handIn)).toBe(
    [
      '# Notes on “#1”',
      'A. Author, “#1,” ¶ 3.',
      '## ¶ 3',
      '> “old bridge”',
      '\\# One',
      'Two',
      '## Question 1',
      'Why?',
      '\\_\\_\\_',
      '',
    ]
      .join('\n\n')
      .slice(0, -1),
  );
});
