import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { collection, el, elWith } from './fixture.ts';
import { flatten } from './flatten.ts';
import { toHtml } from './html.ts';
import { readMarks } from './marks.ts';

const mention = (properties: Record<string, string>, ...children: Parameters<typeof el>[1][]) =>
  elWith('postil-mention', properties, ...children);

describe('readMarks', () => {
  it.each([
    ['a mention', el('p', 'see ', mention({ of: 'nato' }, 'the ', el('em', 'bloc'))), ['the bloc→nato']],
    ['a mention with a gloss', el('p', mention({ of: 'nato', gloss: '' }, 'it')), ['it→nato gloss']],
    ['words to leave alone', el('p', mention({ none: '' }, 'Clinton')), ['Clinton→']],
    ['a link', el('p', 'a ', el('a', 'NATO')), ['NATO→']],
    ['code', el('p', el('code', 'NATO')), ['NATO→']],
    ['a heading', el('h2', 'NATO ', mention({ of: 'nato' }, 'it')), ['NATO it→']],
    ['a mention in a link', el('p', el('a', mention({ of: 'nato' }, 'it'))), ['it→']],
    [
      'several, in order',
      el('p', mention({ of: 'nato' }, 'a'), el('em', mention({ of: 'bill' }, 'b'))),
      ['a→nato', 'b→bill'],
    ],
    ['a mention without words', el('p', 'a', mention({ of: 'nato' })), []],
  ])('%s', (_what, tree, expected) => {
    const { text } = flatten(tree);
    const { marks, diagnostics } = readMarks(tree, collection.entries, 'a.md');
    const shown = marks.map(
      ({ start, end, id, glossed }) => `${text.slice(start, end)}→${id ?? ''}${glossed ? ' gloss' : ''}`,
    );
    expect([shown, diagnostics]).toEqual([expected, []]);
  });

  it('takes the elements away and leaves their words', () => {
    const tree = el('p', 'a ', mention({ of: 'nato' }, 'b ', mention({ none: '' }, el('em', 'c'))), ' d');
    readMarks(tree, collection.entries, 'a.md');
    expect(toHtml(tree)).toBe('a b <em>c</em> d');
  });

  it.each([
    [
      'an unknown id',
      { of: 'nope' },
      'x',
      'unknown-id  There is no entry “nope”.\n    → Write the entry, or mend the id: it is the name of a file in content/, without its ending.',
    ],
    [
      'no id',
      {},
      'x',
      'bad-attribute  <Mention> names no entry.\n    → Write <Mention of="ID">, or <Mention none> to leave the words alone.',
    ],
    [
      'a link inside',
      { of: 'nato' },
      el('em', el('a', 'x')),
      'misplaced-component  This mention holds a link, and a link cannot stand in another.\n    → Mark words that have no link in them.',
    ],
  ])('reports %s, and finds no mention there', (_what, properties, child, diagnostic) => {
    const position = { start: { line: 4, column: 7 }, end: { line: 4, column: 9 } };
    const tree = el('p', { ...mention(properties, child), position });
    const { marks, diagnostics } = readMarks(tree, collection.entries, 'a.md');
    expect(marks).toEqual([{ start: 0, end: 1, id: undefined, glossed: false }]);
    expect(diagnostics.map(formatDiagnostic)).toEqual([`a.md:4:7  ${diagnostic}`]);
  });
});
