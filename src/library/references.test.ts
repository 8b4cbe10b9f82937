import { describe, expect, it } from 'vitest';
import { problemsOf, sampleEdited, sampleWith } from './sample.ts';

const noSource = 'The bibliography has no source “nobody”. → Add it to content/bibliography.json, or mend the id.';
const noEntry =
  'There is no entry “nobody”. → Write the entry, or mend the id: it is the name of a file in content/, without its ending.';
const person = 'people/ada-king.md';
const opEd = 'op-eds/peace.mdx';
const claim = 'claims/who-began.yaml';

describe('an id that nothing has', () => {
  it.each([
    ['sources of an entry', person, '[allan-2020]', '[nobody]', `10:11 unknown-id ${noSource}`],
    ['relations', person, 'to: osce', 'to: nobody', `9:21 unknown-id ${noEntry}`],
    ['the entry of an author', opEd, 'entry: ada-king', 'entry: nobody', `5:33 unknown-id ${noEntry}`],
    ['the entry of a publication', opEd, 'Entry: osce', 'Entry: nobody', `8:1 unknown-id ${noEntry}`],
    ['sources of an op-ed', opEd, '[roe-2022]', '[roe-2022, nobody]', `16:21 unknown-id ${noSource}`],
    ['sources of a claim', claim, '[roe-2022]', '[nobody]', `11:11 unknown-id ${noSource}`],
    ['sources of a position', claim, '[un-2015,', '[nobody,', `10:91 unknown-id ${noSource}`],
    ['what a claim concerns', claim, '[osce,', '[nobody,', `12:12 unknown-id ${noEntry}`],
    [
      'where a claim is made',
      claim,
      'opEd: winter',
      'opEd: nobody',
      '6:7 unknown-id There is no op-ed “nobody”. → Mend the slug.',
    ],
  ])('in %s', (_what, path, from, to, expected) => {
    expect(problemsOf(sampleEdited(path, from, to))).toEqual([`content/${path}:${expected}`]);
  });

  it('is not reported while a file that may have it cannot be read', () => {
    const files = sampleEdited('bibliography.json', '"id": "allan-2020", ', '');
    expect(problemsOf(files).filter((problem) => problem.includes('unknown-id'))).toEqual([]);
  });
});

it.each([
  ['party', 'osce', 'people to organizations', 'organizations to treaties'],
  ['signatory', 'osce', 'people to organizations', 'people to treaties'],
  ['member', 'minsk-i', 'people to treaties', 'people to organizations'],
  ['established-by', 'minsk-i', 'people to treaties', 'organizations to treaties'],
])('a relation between kinds that it does not join: %s', (type, to, kinds, allowed) => {
  const relation = `{ type: ${type}, to: ${to} }`;
  expect(problemsOf(sampleEdited(person, '{ type: leader, to: osce }', relation))).toEqual([
    `content/${person}:9:5 bad-relation “${type}” does not lead from ${kinds}. → It leads from ${allowed}; see site.yaml.`,
  ]);
});

it.each([
  ['an author', 'entry: ada-king', 'entry: osce', '5:33', '“osce” is one of organizations, not a person.', 'a person'],
  [
    'a publication',
    'publicationEntry: osce',
    'publicationEntry: ada-king',
    '8:1',
    '“ada-king” is one of people, not an organization.',
    'an organization',
  ],
])('%s of another kind', (_what, from, to, place, message, wanted) => {
  expect(problemsOf(sampleEdited(opEd, from, to))).toEqual([
    `content/${opEd}:${place} bad-relation ${message} → Name an entry that is ${wanted}.`,
  ]);
});

it('a relation that the site does not have', () => {
  const known = 'signatory, party, member, leader, follows, established-by, contrasts';
  expect(problemsOf(sampleEdited(person, 'type: leader', 'type: likes'))).toEqual([
    `content/${person}:9:5 bad-relation There is no relation “likes”. → Use one of those in site.yaml: ${known}.`,
  ]);
});

it.each([
  [
    'the menu',
    'claims]',
    'songs]',
    '9:42',
    'songs',
    'readings, reading-lists, claims, sources, corrections, chronology, network, side-by-side, downloads, people, treaties, events, organizations, concepts',
  ],
  ['the guide', 'kinds:', 'guide: help\nkinds:', '10:1', 'help', 'pages/'],
  [
    'the kinds of a relation',
    'parties, from: [organizations]',
    'parties, from: [songs]',
    '18:54',
    'songs',
    'people, treaties, events, organizations, concepts',
  ],
])('a place that the site has not, in %s', (_what, from, to, place, name, known) => {
  expect(problemsOf(sampleEdited('site.yaml', from, to))).toEqual([
    `content/site.yaml:${place} unknown-id There is no “${name}”. → Write one of ${known}.`,
  ]);
});

describe('an id used twice', () => {
  const entry = '---\nname: Other\nsummary: Other.\nsources: [un-2015]\n---\n';
  const reading = `---
title: Other
authors: [{ family: Abel }]
publication: The Review
date: 1990
text: digest
rights: © the author
summary: Other.
sources: [roe-2022]
---
`;
  const error = 'title: Other\nkind: in-error\nstatement: A.\nshown: B.\nsources: [un-2015]\nchecked: 2026-11-22\n';

  it.each([
    ['by entries of two kinds', 'concepts/osce.md', entry, '2:1', 'osce', 'organizations/osce.md'],
    ['by entries of one kind', 'people/sub/ada-king.md', entry, '2:1', 'ada-king', 'people/ada-king.md'],
    ['by op-eds', 'op-eds/winter.mdx', reading, '2:1', 'winter', 'op-eds/winter.md'],
    ['by claims', 'claims/who-began/who-began.yaml', error, '1:1', 'who-began', 'claims/who-began.yaml'],
  ])('%s', (_what, path, text, place, id, other) => {
    const [first, second] = [`content/${path}`, `content/${other}`];
    const expected = `duplicate-id “${id}” is also`;
    const mend = 'Rename one of the files.';
    const problems = problemsOf(sampleWith({ [path]: text })).filter((problem) => problem.includes('duplicate-id'));
    expect([
      [`${first}:${place} ${expected} ${second}. → ${mend}`],
      [`${second}:${place} ${expected} ${first}. → ${mend}`],
    ]).toContainEqual(problems);
  });

  it.each(['sources', 'people'])('by a page called %s', (name) => {
    const files = sampleWith({ [`pages/${name}.mdx`]: '---\ntitle: A\ndescription: B.\n---\n' });
    expect(problemsOf(files)).toEqual([
      `content/pages/${name}.mdx:2:1 duplicate-id The site has a page “${name}” by itself. → Rename the file.`,
    ]);
  });

  it('by sources', () => {
    const files = sampleEdited(
      'bibliography.json',
      '[\n',
      '[\n  { "id": "un-2015", "type": "book", "title": "Other" },\n',
    );
    expect(problemsOf(files)).toEqual([
      'content/bibliography.json:6:5 duplicate-id The bibliography has “un-2015” more than once. → Rename or remove one of the records.',
    ]);
  });
});
