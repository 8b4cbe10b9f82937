import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { attribute, componentName, idsIn, isComponent, isName } from './components.ts';
import { el, elWith } from './fixture.ts';
import { toHtml } from './html.ts';
import { parseText } from './parse.ts';

describe('isName', () => {
  it.each([
    ['Note', true],
    ['note', false],
    ['Aside', false],
    ['constructor', false],
  ])('%s: %s', (name, expected) => {
    expect(isName(name)).toBe(expected);
  });
});

describe('componentName', () => {
  it.each([
    ['postil-note', 'Note'],
    ['postil-mention', 'Mention'],
    ['postil-aside', undefined],
    ['p', undefined],
  ])('%s: %s', (tagName, expected) => {
    expect(componentName(el(tagName))).toBe(expected);
  });
});

describe('attribute and idsIn', () => {
  it.each([
    ['x', 'x', ['x']],
    ['  x  y\nz ', '  x  y\nz ', ['x', 'y', 'z']],
    ['', '', []],
    [true, '', []],
    [false, undefined, []],
    [undefined, undefined, []],
    [['x', 'y'], 'x y', ['x', 'y']],
  ])('%j', (sources, value, ids) => {
    const note = elWith('postil-note', { sources });
    expect(isComponent(note, 'Note') && [attribute(note, 'sources'), idsIn(note, 'sources')]).toEqual([value, ids]);
  });
});

/** The HTML of a text and its diagnostics. */
function parsed(text: string, file: string) {
  const { value, diagnostics } = parseText(text, file);
  return { html: toHtml(root(value)), diagnostics: diagnostics.map(formatDiagnostic) };
}
const root = (tree: Root) => ({ ...el('div'), children: tree.children as ReturnType<typeof el>['children'] });

describe.each(['a.md', 'a.mdx'])('components in %s', (file) => {
  it.each([
    [
      'a mention',
      'See <Mention of="nato" gloss>the *bloc*</Mention>.',
      'See <postil-mention of="nato" gloss="">the <em>bloc</em></postil-mention>.',
    ],
    [
      'an attribute in single quotes',
      "<Mention of='nato'>it</Mention> was",
      '<postil-mention of="nato">it</postil-mention> was',
    ],
    [
      'one inside another',
      'A <Mention none>b <Mention of="nato">c</Mention></Mention>',
      'A <postil-mention none="">b <postil-mention of="nato">c</postil-mention></postil-mention>',
    ],
  ])('keeps %s', (_what, text, html) => {
    expect(parsed(text, file)).toEqual({ html: `<p>${html}</p>`, diagnostics: [] });
  });

  it.each([
    [
      'a mention',
      'So\n<Mention on="x">b</Mention>',
      '2:1',
      '<Mention> takes no attribute “on”.',
      'It takes of, none, gloss, copy.',
    ],
    ['a caption', '<Caption kind="x">b</Caption>', '1:1', '<Caption> takes no attribute “kind”.', 'Remove it.'],
    [
      'a gloss',
      '<Gloss of="nato" on="x">b</Gloss>',
      '1:1',
      '<Gloss> takes no attribute “on”.',
      'It takes of, sources.',
    ],
  ])('reports a bad attribute of %s', (_what, text, place, message, mend) => {
    expect(parsed(text, file).diagnostics).toEqual([`${file}:${place}  bad-attribute  ${message}\n    → ${mend}`]);
  });
});

describe('code in MDX', () => {
  const refused = 'bad-syntax  Texts are declarative: imports, exports and {expressions} are not run.';
  const mend = '    → Remove it; a literal brace is written \\{.';
  it.each([
    ['an import', "import x from 'y'\n\nA.", '1:1', '\n<p>A.</p>'],
    ['an export', 'A.\n\nexport const x = 1', '3:1', '<p>A.</p>\n'],
    ['an expression', 'A {1 + 1} b', '1:3', '<p>A  b</p>'],
    ['an expression by itself', '{process.env}\n\nA.', '1:1', '\n<p>A.</p>'],
    [
      'an attribute’s expression',
      'A <Mention of={x}>b</Mention>',
      '1:3',
      '<p>A <postil-mention>b</postil-mention></p>',
    ],
    ['spread attributes', 'A <Mention {...x}>b</Mention>', '1:3', '<p>A <postil-mention>b</postil-mention></p>'],
  ])('refuses %s', (_what, text, place, html) => {
    expect(parsed(text, 'a.mdx')).toEqual({ html, diagnostics: [`a.mdx:${place}  ${refused}\n${mend}`] });
  });

  it('reports an unknown component and keeps its words', () => {
    const mend = 'Use Markdown, or one of Note, Gloss, Mention, Caption, Supplied, Paragraph.';
    expect(parsed('A <script>b *c*</script>', 'a.mdx')).toEqual({
      html: '<p>A b <em>c</em></p>',
      diagnostics: [`a.mdx:1:3  unknown-component  <script> is not a component of Postil.\n    → ${mend}`],
    });
  });
});
