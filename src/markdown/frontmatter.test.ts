import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

describe('splitFrontmatter', () => {
  it.each([
    ['fields and a text', '---\nname: x\n---\nBody.\n', '   \nname: x\n', '   \n       \n   \nBody.\n'],
    ['no fields', '---\n---\nBody.', '   \n', '   \n   \nBody.'],
    ['no text', '---\na: 1\n---', '   \na: 1\n', '   \n    \n   '],
    ['no frontmatter', 'Body.\n\n---\n', '', 'Body.\n\n---\n'],
    ['a frontmatter that does not begin the file', '\n---\na: 1\n---\n', '', '\n---\na: 1\n---\n'],
    ['a frontmatter that is not closed', '---\na: 1\n', '', '---\na: 1\n'],
    ['a longer rule', '----\na: 1\n----\n', '', '----\na: 1\n----\n'],
    ['a frontmatter behind a rule', '----\n---\na: 1\n---\n', '', '----\n---\na: 1\n---\n'],
    ['a rule in the text', '---\na: 1\n---\nx\n\n---\n', '   \na: 1\n', '   \n    \n   \nx\n\n---\n'],
  ])('%s', (_what, text, yaml, body) => {
    expect(splitFrontmatter(text)).toEqual({ yaml, body });
  });

  it('keeps every character of the text at its offset', () => {
    const line = fc.constantFrom('---', 'a: 1', 'Body – “text”.', '');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { yaml, body } = splitFrontmatter(text);
        expect(body).toHaveLength(text.length);
        for (const part of [yaml, body])
          expect([...part].every((character, at) => character === text[at] || character === ' ')).toBe(true);
      }),
    );
  });
});
