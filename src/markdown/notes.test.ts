import { describe, expect, it } from 'vitest';
import { annotated } from './fixture.ts';
import { NoteIds } from './notes.ts';

const text = 'The open door.\n\nThe “door” is a door; it’s open here.';
const note = (attributes: string, body = 'b') =>
  `${text}\n\n<Note ${attributes} sources="s">${body}</Note>\n\nThe last.`;

/** Notes as `id: block start lemma html`. */
const placed = (written: string, file: string) =>
  annotated(written, file).blocks.flatMap(({ notes }) =>
    notes.map(({ id, block, start, lemma, html }) => `${id}: ${block} ${start} ${lemma} ${html}`),
  );

describe.each(['a.md', 'a.mdx'])('notes in %s', (file) => {
  it.each([
    ['on words that stand once', 'on="open here"', 'n-open-here: p2 27 open here b'],
    ['on straight marks for curly ones', `on='"door"'`, 'n-door: p2 4 “door” b'],
    ['on a straight apostrophe for a curly one', `on="it's open"`, 'n-its-open: p2 22 it’s open b'],
    ['on curly marks', 'on="“door”"', 'n-door: p2 4 “door” b'],
    ['on words told apart by what is before', 'on="door" before="a"', 'n-door: p2 16 door b'],
    ['on words told apart by what is after', 'on="door" after="; it"', 'n-door: p2 16 door b'],
  ])('%s', (_what, attributes, expected) => {
    expect(placed(note(attributes), file)).toEqual([expected]);
    expect(annotated(note(attributes), file).diagnostics).toEqual([]);
  });

  it.each([
    [
      'words that stand nowhere',
      'on="shut door"',
      'quotation-not-found  “shut door” does not stand in the paragraph above.',
      'Quote words of the paragraph as they stand there, in on="…".',
    ],
    [
      'words of a paragraph before',
      'on="open door"',
      'quotation-not-found  “open door” does not stand in the paragraph above.',
      'It stands in ¶ 1: move the note behind that paragraph.',
    ],
    [
      'words of a paragraph behind',
      'on="last"',
      'quotation-not-found  “last” does not stand in the paragraph above.',
      'It stands in ¶ 3: move the note behind that paragraph.',
    ],
    [
      'words that stand twice',
      'on="door"',
      'quotation-found-twice  “door” stands 2 times in this paragraph.',
      'Quote more words, or add before="…" or after="…" with the words beside it.',
    ],
    [
      'words that do not stand before',
      'on="open" before="shut"',
      'quotation-not-found  “open” does not stand in the paragraph above.',
      'Quote words of the paragraph as they stand there, in on="…".',
    ],
    [
      'no words',
      'on=""',
      'quotation-not-found  This note quotes no words.',
      'Quote words of the paragraph as they stand there, in on="…".',
    ],
    [
      'no quotation',
      '',
      'quotation-not-found  This note quotes no words.',
      'Quote words of the paragraph as they stand there, in on="…".',
    ],
    [
      'an unknown claim',
      'on="here" claim="nope"',
      'unknown-id  There is no claim “nope”.',
      'Write content/claims/ID.yaml, or mend the id.',
    ],
  ])('reports %s', (_what, attributes, message, mend) => {
    expect(annotated(note(attributes), file).diagnostics).toEqual([`${file}:5:1  ${message}\n    → ${mend}`]);
  });

  it('names a caption that has the words', () => {
    const { diagnostics } = annotated(
      '<Caption>A door.</Caption>\n\nNo.\n\n<Note on="door" sources="s">b</Note>',
      file,
    );
    expect(diagnostics).toEqual([
      `${file}:5:1  quotation-not-found  “door” does not stand in the paragraph above.\n` +
        '    → It stands in c1: move the note behind that paragraph.',
    ]);
  });

  it('reports each unknown source', () => {
    const { diagnostics } = annotated('A.\n\n<Note on="A" sources="nope s gone">b</Note>', file);
    const mend = '    → Add it to content/bibliography.json, or mend the id.';
    expect(diagnostics).toEqual([
      `${file}:3:1  unknown-id  The bibliography has no source “nope”.\n${mend}`,
      `${file}:3:1  unknown-id  The bibliography has no source “gone”.\n${mend}`,
    ]);
  });

  it('links the mentions in its text, and reports unknown ones', () => {
    const body = 'NATO, NATO and <Mention of="nope">it</Mention>';
    const link = '<a class="mention x" href="/x/nato.html">NATO</a>';
    expect(placed(note('on="here"', body), file)).toEqual([`n-here: p2 32 here ${link}, NATO and it`]);
    expect(annotated(note('on="here"', body), file).diagnostics).toEqual([
      `${file}:5:44  unknown-id  There is no entry “nope”.\n    → Write the entry, or mend the id: it is the name of a file in content/, without its ending.`,
    ]);
  });
});

it.each([
  ['one after the other', ['door', 'door', 'Door!'], ['n-door', 'n-door-2', 'n-door-3']],
  ['a lemma that ends in a number', ['door 2', 'door', 'door'], ['n-door-2', 'n-door', 'n-door-3']],
  ['a number that is taken later', ['door', 'door', 'door 2'], ['n-door', 'n-door-2', 'n-door-2-2']],
])('NoteIds are unique: %s', (_what, quotations, expected) => {
  const ids = new NoteIds();
  expect(quotations.map((quotation) => ids.next(quotation))).toEqual(expected);
});
