import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { el } from './fixture.ts';
import { toHtml } from './html.ts';
import { parseText } from './parse.ts';

const parse = (text: string, file: string) => {
  const { value, diagnostics } = parseText(text, file);
  const html = toHtml({ ...el('div'), children: value.children as ReturnType<typeof el>['children'] });
  return [html, ...diagnostics.map(formatDiagnostic)];
};

describe.each(['a.md', 'a.mdx'])('parseText of %s', (file) => {
  it.each([
    ['quotation marks', `"a" and 'b' of Putin's`, '<p>“a” and ‘b’ of Putin’s</p>'],
    ['dashes and dots', 'a -- b...', '<p>a — b…</p>'],
    ['a table', '| a |\n| - |\n| b |', /^<table>.*<th>a<\/th>.*<td>b<\/td>.*<\/table>$/s],
    ['two tildes, not one', '~~a~~ ~b~', '<p><del>a</del> ~b~</p>'],
    ['a character that HTML reserves', 'a \\< b & c', '<p>a &#x3C; b &#x26; c</p>'],
  ])('sets %s', (_what, text, html) => {
    expect(parse(text, file)).toEqual([typeof html === 'string' ? html : expect.stringMatching(html)]);
  });

  it('counts lines and columns as the file does', () => {
    const [first] = parseText('   \n       \n\nA *b*.', file).value.children.filter(
      (child) => child.type === 'element',
    );
    expect(first?.position?.start).toMatchObject({ line: 4, column: 1 });
  });
});

describe('bad syntax in MDX', () => {
  const mend = '    → Mend the markup here; a literal < or { is written \\< or \\{.';
  it.each([
    [
      'a component that is not closed',
      'A.\n\nb <Mention of="x">c',
      '3:3',
      'Expected a closing tag for `<Mention>` (3:3-3:19)',
    ],
    ['a component on its own lines', 'A.\n\n<Note>\nb', '3:1', 'Expected a closing tag for `<Note>` (3:1-3:7)'],
    ['a component closed by another', 'a <Mention>b</Note>', '1:13', 'Unexpected closing tag `</Note>`, expected'],
    ['a brace that is not closed', 'a {b', '1:5', 'Unexpected end of file in expression, expected'],
    ['a comment of HTML', 'a <!-- b -->', '1:4', 'Unexpected character `!` (U+0021) before name'],
  ])('reports %s', (_what, text, place, message) => {
    const [html, diagnostic, ...more] = parse(text, 'a.mdx');
    expect([html, more]).toEqual(['', []]);
    expect(diagnostic?.startsWith(`a.mdx:${place}  bad-syntax  ${message}`)).toBe(true);
    expect(diagnostic?.endsWith(mend)).toBe(true);
  });
});

it('reads a brace in Markdown as a brace', () => {
  expect(parse('a {b}', 'a.md')).toEqual(['<p>a {b}</p>']);
});

describe.each(['a.md', 'a.mdx'])('a hostile text in %s', (file) => {
  it.each([
    [
      'tags nested deep',
      `${'<Note>\n\n'.repeat(1_000)}a\n\n${'</Note>\n\n'.repeat(1_000)}`,
      'Markup is nested too deep here.',
    ],
    ['emphasis nested deep', `${'*a **b '.repeat(100)}${'c** d*'.repeat(100)}`, 'Markup is nested too deep here.'],
    ['quotations nested deep', '>'.repeat(50_000), 'Quotations and lists lie too deep in one another here.'],
  ])('is refused: %s', (_what, text, message) => {
    const [html, ...diagnostics] = parse(text, file);
    expect([html, diagnostics.length]).toEqual(['', 1]);
    expect(diagnostics[0]).toContain(`bad-syntax  ${message}`);
  });

  it.each([
    ['a long line', 'a'.repeat(200_000)],
    ['many lines', 'a\n'.repeat(20_000)],
    ['many quotation marks', '"a" '.repeat(10_000)],
    ['quotation marks alone', '"'.repeat(50_000)],
    ['right-to-left text', 'שלום '.repeat(10_000)],
  ])('is read: %s', (_what, text) => {
    expect(parseText(text, file).diagnostics).toEqual([]);
  });

  it('is reported in short', () => {
    const { diagnostics } = parseText('[x](javascript:y)\n\n'.repeat(500), file);
    expect(diagnostics).toHaveLength(20);
  });
});
