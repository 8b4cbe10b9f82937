import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { blocksOf } from './blocks.ts';
import { toHtml } from './html.ts';
import { parseText } from './parse.ts';

/** Blocks as `id kind section html`; notes as `block: on kind claim sources html`; glosses; diagnostics. */
function cut(text: string, file: string) {
  const parsed = parseText(text, file);
  const { value, diagnostics } = blocksOf(parsed.value, file);
  return {
    blocks: value.blocks.map(({ id, kind, section, element }) => `${id} ${kind} ${section} ${toHtml(element)}`),
    notes: value.blocks.flatMap(({ id, notes }) =>
      notes.map((note) => [
        id,
        note.on,
        note.kind,
        note.claim,
        note.sources.join(),
        toHtml(note.body),
        note.place.line,
      ]),
    ),
    glosses: value.glosses.map(({ of, sources, body, place }) => [of, sources.join(), toHtml(body), place.line]),
    diagnostics: [...parsed.diagnostics, ...diagnostics].map(formatDiagnostic),
  };
}

const note = (body: string) => `<Note on="a" sources="s">${body}</Note>`;

describe.each(['a.md', 'a.mdx'])('blocksOf %s', (file) => {
  it.each([
    ['paragraphs are numbered', 'a\n\nb', ['p1 paragraph 0 a', 'p2 paragraph 0 b']],
    ['a heading begins a section', 'a\n\n## H\n\nb', ['p1 paragraph 0 a', 'undefined heading 1 H', 'p2 paragraph 1 b']],
    ['nothing else is numbered', 'a\n\n***\n\nb', ['p1 paragraph 0 a', 'undefined other 0 ', 'p2 paragraph 0 b']],
    [
      'a caption',
      'a\n\n<Caption>*b*</Caption>\n\nc',
      ['p1 paragraph 0 a', 'c1 caption 0 <em>b</em>', 'p2 paragraph 0 c'],
    ],
    ['a caption on lines', '<Caption>\n  *b*\n</Caption>', ['c1 caption 0 <em>b</em>']],
    ['a caption with empty lines', '<Caption>\n\n*b*\n\n</Caption>', ['c1 caption 0 <em>b</em>']],
    [
      'a paragraph that is one mention',
      '<Mention none>a</Mention>',
      ['p1 paragraph 0 <postil-mention none="">a</postil-mention>'],
    ],
  ])('%s', (_what, text, blocks) => {
    expect(cut(text, file)).toEqual({ blocks, notes: [], glosses: [], diagnostics: [] });
  });

  it.each([
    ['on a line', `a\n\n${note('b *c*')}`, 3],
    ['on lines', `a\n\n${note('\n  b *c*\n')}`, 3],
    ['with empty lines', `a\n\n${note('\n\nb *c*\n\n')}`, 3],
    ['in its paragraph', `a${note('b *c*')}`, 1],
    ['behind a gloss', `a\n\n<Gloss of="x">y</Gloss>\n${note('b *c*')}`, 4],
  ])('takes out a note %s', (_what, text, line) => {
    const { blocks, notes, diagnostics } = cut(text, file);
    expect([blocks, diagnostics]).toEqual([['p1 paragraph 0 a'], []]);
    expect(notes).toEqual([['p1', 'a', 'context', undefined, 's', 'b <em>c</em>', line]]);
  });

  it.each([
    ['on a line', '<Gloss of="x" sources="s t">b *c*</Gloss>'],
    ['on lines', '<Gloss of="x" sources="s t">\n  b *c*\n</Gloss>'],
    ['with empty lines', '<Gloss of="x" sources="s t">\n\nb *c*\n\n</Gloss>'],
  ])('takes out a gloss %s', (_what, text) => {
    const { blocks, glosses, diagnostics } = cut(`a\n\n${text}`, file);
    expect([blocks, diagnostics]).toEqual([['p1 paragraph 0 a'], []]);
    expect(glosses).toEqual([['x', 's,t', 'b <em>c</em>', 3]]);
  });

  it('files the notes of a caption with it', () => {
    const { notes } = cut(`p\n\n<Caption>a</Caption>\n\n${note('b')}`, file);
    expect(notes).toEqual([['c1', 'a', 'context', undefined, 's', 'b', 5]]);
  });

  const nowhere = 'misplaced-component  This note follows no paragraph.\n    → Put it directly after its paragraph.';
  it.each([
    ['a note first of all', note('b'), `1:1  ${nowhere}`],
    ['a note behind a heading', `a\n\n## H\n\n${note('b')}`, `5:1  ${nowhere}`],
    [
      'a kind that is none',
      'a\n\n<Note on="a" kind="joke" sources="s">b</Note>',
      '3:1  bad-attribute  “joke” is not a kind of note.\n    → Write one of context, disputed, textual.',
    ],
    [
      'a dispute without a claim',
      'a\n\n<Note on="a" kind="disputed" sources="s">b</Note>',
      '3:1  bad-attribute  A disputed note names no claim.\n    → Add claim="ID", a file of content/claims.',
    ],
    [
      'a note without a source',
      'a <Note on="a">b</Note>',
      '1:3  no-source  This note cites no source.\n    → Add sources="ID", ids of the bibliography.',
    ],
    [
      'a gloss of nothing',
      'a\n\n<Gloss>b</Gloss>',
      '3:1  bad-attribute  <Gloss> names no entry.\n    → Write <Gloss of="ID">.',
    ],
    [
      'a caption in a paragraph',
      'a <Caption>b</Caption>',
      '1:3  misplaced-component  <Caption> has no meaning here.\n    → Put it between two paragraphs of an op-ed.',
    ],
    [
      'a note in a note',
      `a\n\n<Note on="a" sources="s">x ${note('b')}</Note>`,
      '3:28  misplaced-component  <Note> has no meaning here.\n    → Put it directly after a paragraph of an op-ed.',
    ],
    [
      'a mention in a gloss',
      'a\n\n<Gloss of="x">y <Mention none>b</Mention></Gloss>',
      '3:17  misplaced-component  <Mention> has no meaning here.\n    → Put it inside a paragraph, or take the tags away.',
    ],
    [
      'a note of two paragraphs',
      `a\n\n${note('\n\nb\n\nc\n\n')}`,
      '3:1  bad-syntax  This holds more than one paragraph.\n    → Write it as one paragraph.',
    ],
    [
      'a caption that is a list',
      '<Caption>\n\n- b\n\n</Caption>',
      '1:1  bad-syntax  This holds more than one paragraph.\n    → Write it as one paragraph.',
    ],
  ])('reports %s', (_what, text, diagnostic) => {
    expect(cut(text, file).diagnostics).toEqual([`${file}:${diagnostic}`]);
  });

  it('lets a note take its sources from its claim', () => {
    const { notes, diagnostics } = cut('a\n\n<Note on="a" kind="disputed" claim="c">b</Note>', file);
    expect([notes, diagnostics]).toEqual([[['p1', 'a', 'disputed', 'c', '', 'b', 3]], []]);
  });
});
