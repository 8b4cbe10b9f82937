import type { Link, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { destination } from './destinations.ts';
import { writeMarkdown } from './markdown.ts';
import { link, paragraph, shown } from './nodes.ts';

/** The address that a reader of Markdown finds in a paragraph of one link. */
function addressIn(markdown: string): string | undefined {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  const [first] = tree.children;
  const found = first?.type === 'paragraph' ? first.children[0] : undefined;
  return found?.type === 'link' ? found.url : undefined;
}

describe('destination', () => {
  it.each([
    ['https://example.org/a_b*c_?id=69&language=english~x', 'https://example.org/a_b*c_?id=69&language=english~x'],
    ['https://example.org/a_(b)', '<https://example.org/a_(b)>'],
    ['https://example.org/a b', '<https://example.org/a b>'],
    ['https://example.org/?a&copy;b', 'https://example.org/?a\\&copy;b'],
    ['https://example.org/?a|b<c>\\_', 'https://example.org/?a%7Cb%3Cc%3E%5C_'],
    ['', '<>'],
  ])('of %s is %s, and is read as it was meant', (url, written) => {
    expect(destination(url)).toBe(written);
    expect(addressIn(`[a](${written})`)).toBe(url.replace('|', '%7C').replace('<c>\\', '%3Cc%3E%5C'));
  });
});

describe('a link', () => {
  const url = 'https://example.org/a_b?id=69&language=english';
  const titled: Link = { type: 'link', url, title: 'So “it” "is"', children: [{ type: 'text', value: 'A [b]' }] };

  it.each([
    ['in words', link(url, 'A [b] _c_'), `[A \\[b\\] \\_c\\_](${url})\n`],
    ['that is shown', shown(url), `<${url}>\n`],
    ['with a title', titled, `[A \\[b\\]](${url} "So “it” \\"is\\"")\n`],
    ['of a picture', { type: 'image', url: '/a_(b).png', alt: 'A ] map' } as const, '![A \\] map](</a_(b).png>)\n'],
  ])('%s', (_what, node, written) => {
    expect(writeMarkdown([paragraph(node)])).toBe(written);
  });
});
