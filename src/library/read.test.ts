import { describe, expect, it } from 'vitest';
import type { ContentFile } from './files.ts';
import { readContents, readSite } from './read.ts';
import { collectionOf, filesOf, problemsOf, sample, sampleEdited, sampleWith } from './sample.ts';

const SEE = 'See docs/authoring.md for the fields and their forms.';
const person = 'people/ada-king.md';
const opEd = 'op-eds/peace.mdx';
const disputed = 'claims/who-began.yaml';
const inError = 'claims/truce-held.yaml';
const noId = 'an id has lower-case ASCII letters, digits and hyphens only';

/** Reads files whose site file is sound. */
function contentsOf(files: readonly ContentFile[]) {
  const site = readSite(files).value;
  if (site === undefined) throw new Error('There is no site file.');
  return readContents(files, site);
}

describe('readContents', () => {
  it('reads what it knows, and reports what it does not', () => {
    const { value: contents, diagnostics } = contentsOf([
      ...sample,
      ...filesOf({ 'people/notes.json': '{', 'other/a.md': 'x', 'a.yaml': '[' }),
    ]);
    expect({
      opEds: contents.opEds.map(({ data }) => data.slug),
      entries: contents.entries.map(({ data }) => `${data.kind}/${data.id}`),
      claims: contents.claims.map(({ data }) => data.id),
      sources: contents.sources.map(({ data }) => data.id),
      diagnostics: diagnostics.map(({ code, file }) => `${file} ${code}`),
    }).toEqual({
      opEds: ['peace', 'winter'],
      entries: [
        'people/ada-king',
        'people/zeno-adams',
        'treaties/minsk-i',
        'treaties/minsk-ii',
        'events/autumn-talks',
        'events/ice-march',
        'organizations/osce',
        'concepts/detente',
      ],
      claims: ['truce-held', 'who-began'],
      sources: ['roe-2022', 'un-2015', 'allan-2020'],
      diagnostics: ['people/notes.json', 'other/a.md', 'a.yaml'].map((path) => `content/${path} unknown-file`),
    });
  });

  it('keeps the lines of a body and the places of fields', () => {
    const text = '---\nname: A\nsummary: B.\nsources: [s]\n---\n\nText.\n';
    const [entry] = contentsOf(collectionOf({ 'people/a.md': text })).value.entries;
    expect(entry?.body).toBe('   \n       \n           \n            \n   \n\nText.\n');
    expect(entry?.place(['sources', 0])).toEqual({ line: 4, column: 11 });
  });

  it('leaves out what is invalid and keeps the rest', () => {
    const { value: contents } = contentsOf(sampleEdited(person, 'name: Ada King\n', ''));
    expect(contents.entries.map(({ data }) => data.id)).not.toContain('ada-king');
    expect(contents.entries).toHaveLength(7);
  });
});

describe('a file that is wrong by itself', () => {
  it.each([
    ['a field is missing', person, 'name: Ada King\n', '', '2:1', '“name”: is missing.'],
    ['a field is unknown', person, 'sameAs', 'same', '11:1', 'There is no field “same” here.'],
    ['a date', person, 'when: 1950', 'when: 1950-13', '4:19', '“dates.0.when”: “1950-13” is not a date in EDTF.'],
    ['an address', person, 'https://example.org/ada', 'ada', '11:10', '“sameAs.0”: Invalid URL.'],
    ['no source', person, '[allan-2020]', '[]', '10:1', '“sources”: an entry cites at least one source.'],
    ['an id', person, '[allan-2020]', '[Allan]', '10:11', `“sources.0”: ${noId}.`],
    ['the date of an op-ed', opEd, '2022-02-17', 'soon', '9:1', '“date”: “soon” is not a date in EDTF.'],
    ['the address of an op-ed', opEd, 'https://example.org/peace', 'peace', '10:1', '“url”: Invalid URL.'],
    [
      'an unseen author without how',
      opEd,
      ', how: the words match',
      '',
      '6:5',
      '“authors.1.how”: an author who is not stated needs a `how`.',
    ],
    [
      'a full text without rights',
      opEd,
      'text: digest',
      'text: full',
      '12:1',
      '“rights”: a full text needs rights that allow it: “public domain”, “CC …” or “licensed …”.',
    ],
    [
      'one position only',
      disputed,
      /* prettier-ignore */ '  - { label: Others, statement: Others did., holders: [Zeno Adams, The Review], sources: [un-2015, allan-2020] }\n',
      '',
      '8:1',
      '“positions”: a disputed claim has two or more held positions.',
    ],
    [
      'nobody holds a position',
      disputed,
      'holders: [Ada King]',
      'holders: []',
      '9:58',
      '“positions.0.holders”: a position names who holds it.',
    ],
    ['in error, but nothing shown', inError, 'shown: It broke within days.\n', '', '1:1', '“shown”: is missing.'],
    ['a day', inError, 'checked: 2026-11-22', 'checked: 2026-11', '9:1', '“checked”: “checked” is a day, YYYY-MM-DD.'],
    ['a source without an id', 'bibliography.json', '"id": "allan-2020", ', '', '7:3', '“2.id”: is missing.'],
    [
      'the address of a source',
      'bibliography.json',
      'https://example.org/minsk',
      'minsk',
      '9:46',
      '“2.URL”: Invalid URL.',
    ],
  ])('%s', (_what, path, from, to, place, message) => {
    const expected = `content/${path}:${place} bad-frontmatter ${message} → ${SEE}`;
    expect(problemsOf(sampleEdited(path, from, to))).toEqual([expected]);
  });

  it.each([
    ['YAML', person, 'name: Ada King', 'name: "Ada', '12:1 bad-syntax Missing closing "quote'],
    [
      'JSON',
      'bibliography.json',
      '"Resolution 2202",',
      '"Resolution 2202"',
      '6:5 bad-syntax Missing , between flow map items',
    ],
  ])('broken %s', (_what, path, from, to, expected) => {
    expect(problemsOf(sampleEdited(path, from, to))).toEqual([`content/${path}:${expected} → Mend the YAML here.`]);
  });

  it.each(['people/Ada.md', 'op-eds/a_b.mdx', 'claims/é.yaml'])('a name that is no id: %s', (path) => {
    const name = path.replace(/^.*\/|\..*$/g, '');
    const like = sample.find((file) => file.path.startsWith(path.slice(0, path.indexOf('/'))));
    expect(problemsOf(sampleWith({ [path]: like?.text ?? '' }))).toEqual([
      `content/${path}:1:1 bad-frontmatter “${name}” cannot be an id. → Rename the file: lower-case ASCII letters, digits and hyphens.`,
    ]);
  });

  it('no frontmatter at all', () => {
    expect(problemsOf(collectionOf({ 'people/a.md': 'Text.' }))).toEqual([
      `content/people/a.md:1:1 bad-frontmatter The frontmatter: Invalid input: expected object, received null. → ${SEE}`,
    ]);
  });
});
