import { describe, expect, it } from 'vitest';
import { addressesAt } from '../addresses.ts';
import { fromMdx } from './from-mdx.ts';
import { writeMarkdown } from './markdown.ts';

const at = addressesAt('https://reader.example');

describe('fromMdx', () => {
  it.each([
    ['Markdown', '## A *title*\n\n- one\n- two', '## A _title_\n\n- one\n- two\n'],
    ['quotation marks as they are set', 'It is "so".', 'It is “so”.\n'],
    [
      'links',
      '[a](/about.html), [b](/x.html#p1), [c](https://example.org/d.html)',
      '[a](https://reader.example/about.txt), [b](https://reader.example/x.html#p1), [c](https://example.org/d.html)\n',
    ],
    ['a link within the page', 'See [below](#b).', 'See below.\n'],
    ['a component', '<Box>\n\nIts words.\n\n</Box>\n\nAnd <b>*more*</b>.', 'Its words.\n\nAnd _more_.\n'],
    ['code', "import X from './x'\n\nOne {1 + 1} two.\n\n{3}", 'One  two.\n'],
    ['a component in a component', '<A>\n<B>\n\nWords.\n\n</B>\n</A>', 'Words.\n'],
    ['a table', '| a |\n| - |\n| 1 |', '| a |\n| - |\n| 1 |\n'],
    ['a literal less-than sign', 'One \\<b> two.', 'One \\<b> two.\n'],
  ])('%s', (_what, body, text) => {
    expect(writeMarkdown(fromMdx(body, at))).toBe(text);
  });
});
