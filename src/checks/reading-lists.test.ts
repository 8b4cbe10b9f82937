import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../library/join.ts';
import { listPath, sampleWithList } from '../library/sample-list.ts';
import type { ContentFile } from '../library/files.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { check } from './check.ts';
import { checkQuotations } from './quotations.ts';
import { checkReadingLists } from './reading-lists.ts';
import { checkCited } from './sources.ts';
import { checkWritten } from './unwritten.ts';

/** What a check finds in a collection with all its answers, as `line:column code message`. */
function found(rule: (library: Library) => Diagnostic[], files: readonly ContentFile[]): string[] {
  const { value, diagnostics } = buildLibrary(files, { answers: true });
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return rule(value).map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

describe('checkReadingLists', () => {
  it('has nothing to say of a list that is whole', () => {
    expect(found(checkReadingLists, sampleWithList())).toEqual([]);
  });

  it('reports a session in which nothing is done', () => {
    const files = sampleWithList('The second truce\n    readings:\n      - { opEd: peace }', 'The second truce');
    expect(found(checkReadingLists, files)).toEqual([
      '29:5 unwritten This session has no reading, no question and no notes.',
    ]);
  });

  it.each([
    'notes: We walk to the archive.',
    'questions: [{ id: q, ask: Why?, about: { claim: who-began }, answer: A. }]',
  ])('takes a session with %s', (field) => {
    const files = sampleWithList('readings:\n      - { opEd: peace }\n---', `${field}\n---`);
    expect(found(checkReadingLists, files)).toEqual([]);
  });

  it('reports a question without an answer where others have one', () => {
    expect(found(checkReadingLists, sampleWithList('        answer: Because of the snowdrifts.\n', ''))).toEqual([
      '19:9 unwritten This question has no answer; others of the list have one.',
    ]);
  });

  it('takes a list without any answer', () => {
    const files = sampleWithList().map((file) =>
      file.path === listPath ? { ...file, text: file.text.replace(/ {8}answer: .*\n/g, '') } : file,
    );
    expect(found(checkReadingLists, files)).toEqual([]);
  });
});

const long = '“one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen”';

describe.each([
  ['the summary', 'What makes a truce hold.', '5:1'],
  ['the introduction', 'A week on truces', '34:1'],
  ['a note on a reading', 'Mark *who* speaks', '15:39'],
  ['a question', 'Who is right?', '24:9'],
  ['an answer', 'Because of the snowdrifts.', '22:9'],
  ['notes', 'Bring a pencil.', '27:5'],
  ['what is for instructors', 'Hand out pencils.', '28:5'],
])('in %s', (_what, from, place) => {
  it('a long quotation is refused', () => {
    expect(found(checkQuotations, sampleWithList(from, `${from} ${long}`))).toEqual([
      expect.stringContaining('quotation-too-long This quotation has 15 words.'),
    ]);
  });

  it('what is still to be written is told', () => {
    expect(found(checkWritten, sampleWithList(from, `To be written. ${from}`))).toEqual([
      `${place} unwritten This text is still to be written.`,
    ]);
  });
});

it('a source that a list alone cites is cited, even in an answer', () => {
  const record = '{ "id": "new", "type": "book", "title": "New" }';
  const bibliography = (files: readonly ContentFile[]) =>
    files.map((file) =>
      file.path === 'bibliography.json' ? { ...file, text: file.text.replace(/\]\s*$/, `, ${record}]`) } : file,
    );
  const uncited = (files: readonly ContentFile[]) =>
    found(checkCited, bibliography(files)).map((line) => line.split(' ').slice(1).join(' '));
  expect(uncited(sampleWithList())).toEqual(['uncited-source Nothing cites “new”.']);
  expect(uncited(sampleWithList('[@un-2015]', '[@new]'))).toEqual([]);
});

it('answers are checked in any case', () => {
  const files = sampleWithList('Because of the snowdrifts.', `They said ${long}`);
  expect(check(files).map(({ code }) => code)).toEqual(['quotation-too-long']);
});
