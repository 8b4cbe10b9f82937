import { describe, expect, it } from 'vitest';
import type { ContentFile } from './files.ts';
import { readContents, readSite } from './read.ts';
import { collectionOf, filesOf, problemsOf, sample, sampleEdited, sampleWith } from './sample.ts';

const SEE = 'See docs/authoring.md for the fields and their forms.';
const FORMS = 'Write 1955-12-01, 1955-12, 1955, about 1955~, perhaps 1955?, 1939/1945 or 2012/...';
const DAY = 'Write a day that there is, as 1955-12-01.';
const person = 'people/ada-king.md';
const opEd = 'op-eds/peace.mdx';
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
      ...filesOf({ 'people/notes.json': '{', 'other/a.md': 'x', 'pages/sub/x.mdx': 'x', 'a.yaml': '[' }),
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
      diagnostics: ['people/notes.json', 'other/a.md', 'pages/sub/x.mdx', 'a.yaml'].map(
        (path) => `content/${path} unknown-file`,
      ),
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
    ['an address', person, 'https://example.org/ada', 'ada', '11:10', '“sameAs.0”: Invalid URL.'],
    ['an id', person, '[allan-2020]', '[Allan]', '10:11', `“sources.0”: ${noId}.`],
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
    [
      'a month',
      person,
      'when: 1950',
      'when: 1950-13',
      '4:19',
      '“dates.0.when”: “1950-13” is not in the calendar.',
      FORMS,
    ],
    ['words', opEd, '2022-02-17', 'soon', '9:1', '“date”: “soon” is not a date in EDTF.', FORMS],
    [
      'a source’s day',
      'bibliography.json',
      '[[2020, 5]]',
      '[[2020, 15]]',
      '9:32',
      '“2.issued.date-parts.0”: [2020,15] is not in the calendar.',
      'Write [[1955]], [[1955, 12]] or [[1955, 12, 1]].',
    ],
    ['a day', inError, '2026-11-22', '2026-11-31', '9:1', '“checked”: “checked” is a day, YYYY-MM-DD.', DAY],
  ])('%s that is no date', (_what, path, from, to, place, message, mend) => {
    const expected = `content/${path}:${place} bad-date ${message} → ${mend}`;
    expect(problemsOf(sampleEdited(path, from, to))).toEqual([expected]);
  });

  it.each([
    ['YAML', person, 'name: Ada King', 'name: "Ada', '12:1 bad-syntax Missing closing "quote → Mend the YAML here.'],
    [
      'JSON',
      'bibliography.json',
      '"Resolution 2202",',
      '"Resolution 2202"',
      "6:5 bad-syntax The JSON cannot be read: Expected ',' or '}' after property value. → Mend the JSON here.",
    ],
    [
      'JSON, with a comma too many',
      'bibliography.json',
      '"Read in full." }',
      '"Read in full." },',
      "10:1 bad-syntax The JSON cannot be read: Unexpected token ']'. → Mend the JSON here.",
    ],
  ])('broken %s', (_what, path, from, to, expected) => {
    expect(problemsOf(sampleEdited(path, from, to))).toEqual([`content/${path}:${expected}`]);
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

describe('a file that cannot be read', () => {
  const problem = { message: 'It is gone.', mend: 'Bring it back.' };

  it('is reported, and taken for no other trouble', () => {
    const without = sample.map((file) => (file.path === person ? { path: person, text: '', problem } : file));
    expect(problemsOf(without)).toEqual([`content/${person}:1:1 unreadable-file It is gone. → Bring it back.`]);
  });

  it('may be the site file', () => {
    expect(problemsOf([{ path: 'site.yaml', text: '', problem }])).toEqual([
      'content/site.yaml:1:1 unreadable-file It is gone. → Bring it back.',
    ]);
  });
});

it.each([
  ['site.yaml', '2:10', 'A reader'],
  [person, '2:7', 'Ada King'],
  [opEd, '19:40', 'In winter'],
  [inError, '6:8', 'It broke'],
  ['bibliography.json', '2:61', 'Peace in'],
])('finds a hidden character in %s', (path, place, words) => {
  const spoilt = sampleEdited(path, words, `\u200B${words}`);
  const found = [...readSite(spoilt).diagnostics, ...contentsOf(spoilt).diagnostics];
  expect(found.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`)).toEqual([
    `content/${path}:${place} hidden-character`,
  ]);
});
