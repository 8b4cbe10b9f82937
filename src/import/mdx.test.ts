import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../markdown/blocks.ts';
import { flatten } from '../markdown/flatten.ts';
import { parseText } from '../markdown/parse.ts';
import { alone, inline, mdxOf, paragraph } from './mdx.ts';
import { setText } from './set-text.ts';

const text = (value: string) => ({ type: 'text' as const, value });

/** The paragraphs that the site reads, and what it finds wrong. */
function readBack(mdx: string): { texts: string[]; diagnostics: readonly unknown[] } {
  const parsed = parseText(mdx, 'a.mdx');
  const cut = blocksOf(parsed.value, 'a.mdx', 'copy');
  return {
    texts: cut.value.blocks.map((block) => `${block.kind}: ${flatten(block.element).text}`),
    diagnostics: [...parsed.diagnostics, ...cut.diagnostics],
  };
}

const odd = [
  'import fs from "node:fs"',
  'import the grain, or starve',
  'export const a = 1',
  'exports fell',
  '{process.exit()}',
  '{/* a */}',
  'a {b} c }',
  '<script>alert(1)</script>',
  '<Mention of="x">y</Mention>',
  '</Mention>',
  '<!-- a -->',
  '<https://a.example>',
  'https://a.example/_b_*c*',
  '# Heading',
  '### x ###',
  '1. one',
  '1986. A great year',
  '12) twelve',
  '- dash',
  '+ plus',
  '* star',
  '---',
  '***',
  '===',
  '> quoted',
  '```js',
  '~~~',
  'a ~~b~~ c',
  '*a* **b** _c_ __d__ a_b_c',
  '`a` ``b`` \\`c',
  '[a](b) [c][d] ![e](f) [g]',
  '[^1]: a note',
  'a[^1]',
  '[a]: /b "c"',
  '| a | b |',
  '| - | :-: |',
  ':::note',
  '&amp; &lt; &#65; &copy &unknown;',
  'a \\ b \\* c \\',
  'a\\',
  '    indented',
  'a  b   c',
  '\u00a0a\u00a0',
  '$a$ %b% ^c^ @d',
  '---\ntitle: a\n---',
  'a\nb\n\nc',
];

describe('mdxOf', () => {
  it.each(odd)('writes %j so that it is read as words', (value) => {
    const set = setText(value).text;
    const mdx = mdxOf([paragraph([text(set)])]);
    expect(readBack(mdx)).toEqual({ texts: [`paragraph: ${set}`], diagnostics: [] });
    expect(mdx.trimEnd()).not.toContain('\n');
  });

  it('keeps plain prose plain', () => {
    const prose = 'In 1994 – “a year of hope” – Ms. O’Neill (then 41) wrote: it’s 5 + 3 = 8; why not?';
    expect(mdxOf([paragraph([text(prose)])])).toBe(`${prose}\n`);
  });

  it('writes components on one line', () => {
    const mdx = mdxOf([
      alone('Paragraph', { number: '4' }),
      paragraph([text('See '), inline('Mention', { of: 'a', gloss: true }, [text('it')]), text('.')]),
      paragraph([inline('Note', { on: 'a "b" & &lt;', before: undefined }, [text('Why?')])]),
    ]);
    expect(mdx.split('\n\n')).toEqual([
      '<Paragraph number="4" />',
      'See <Mention of="a" gloss>it</Mention>.',
      '<Note on="a &#x22;b&#x22; &amp; &amp;lt;">Why?</Note>\n',
    ]);
  });

  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'{}<>&*_`[]#+-=|~!()\\.:/"\'@^$%;?0123456789\n\t aAx'),
      fc.constantFrom('import ', 'export ', '\nimport', '&lt;', '&#65;', '<Mention>', '[^1]', '1. ', '---', '| '),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it('round-trips any text', () => {
    fc.assert(
      fc.property(words, (raw) => {
        const set = setText(raw).text;
        const read = readBack(mdxOf([paragraph([text(set)])]));
        expect(read).toEqual({ texts: set === '' ? [] : [`paragraph: ${set}`], diagnostics: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('round-trips any text around, in and behind components', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const [before, within, after] = [a, b, c].map((raw) => setText(`x ${raw} x`).text);
        const mention = inline('Mention', { of: 'm', gloss: true }, [text(within ?? '')]);
        const note = inline('Note', { on: within, kind: 'textual' }, [text(before ?? '')]);
        const mdx = mdxOf([paragraph([text(before ?? ''), mention, text(after ?? '')]), paragraph([note])]);
        expect(readBack(mdx)).toEqual({ texts: [`paragraph: ${before}${within}${after}`], diagnostics: [] });
        const [block] = blocksOf(parseText(mdx, 'a.mdx').value, 'a.mdx', 'copy').value.blocks;
        expect(block?.notes.map(({ on, body }) => [on, flatten(body).text])).toEqual([[within, before]]);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes what has too many marks for a parser so that they are none', () => {
    const set = 'import '.concat('*_`<[{~&|#>-'.repeat(5_000));
    expect(readBack(mdxOf([paragraph([text(set)])]))).toEqual({ texts: [`paragraph: ${set}`], diagnostics: [] });
  });
});
