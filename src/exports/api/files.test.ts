import { describe, expect, it } from 'vitest';
import { collectionOf, libraryOf, sampleSite, sampleWith } from '../../library/sample.ts';
import { sampleWithList } from '../../library/sample-list.ts';
import type { ContentFile } from '../../library/files.ts';
import { buildLibrary } from '../../library/join.ts';
import { addressesAt } from '../addresses.ts';
import { apiFiles } from './files.ts';
import { jsonFile } from './json.ts';

const at = addressesAt('https://reader.example');
const filesOf = (files: readonly ContentFile[]) =>
  new Map(apiFiles(libraryOf(files), at).map((file) => [file.name, file]));
const files = filesOf(sampleWithList());

/** A file as it is read. */
function read(name: string, all = files): unknown {
  const file = all.get(name);
  if (file === undefined) throw new Error(`There is no file ${name}.`);
  return JSON.parse(jsonFile(file.content()));
}

const items = (name: string) => (read(name) as { items: unknown[] }).items;

describe('the files', () => {
  it('are none where the site makes none', () => {
    const without = sampleWith({ 'site.yaml': `${sampleSite}\nmakes: { api: false }\n` });
    expect([...filesOf(without)]).toEqual([]);
  });

  it('are one for the index, each list, each op-ed, and two for each entry, with their schemas', () => {
    const entries = ['ada-king', 'autumn-talks', 'detente', 'ice-march', 'minsk-i', 'minsk-ii', 'osce', 'zeno-adams'];
    expect([...files.keys()].filter((name) => !name.startsWith('schemas/')).toSorted()).toEqual(
      [
        ...['chronology', 'claims', 'entries', 'index', 'network', 'op-eds', 'reading-lists'],
        ...['op-eds/peace', 'op-eds/winter'],
        ...entries.flatMap((id) => [`entries/${id}`, `mentions/${id}`]),
      ].toSorted(),
    );
  });

  it('name their schemas from where they lie', () => {
    expect([read('op-eds'), read('mentions/osce')]).toMatchObject([
      { $schema: 'schemas/op-eds.json' },
      { $schema: '../schemas/mentions.json' },
    ]);
  });

  it('are there too for a collection without anything', () => {
    const empty = filesOf(collectionOf({}));
    expect(read('op-eds', empty)).toEqual({ $schema: 'schemas/op-eds.json', page: 1, pages: 1, total: 0, items: [] });
  });

  it('are none where a reader’s copy is shown', () => {
    const copy = '---\ntitle: A letter\nfile: a.txt\nformat: txt\ngenerated: abc\n---\n\nDear reader.\n';
    const { value } = buildLibrary(sampleWith({ 'copies/letter.mdx': copy }));
    expect(value?.copies.size).toBe(1);
    expect(value && apiFiles(value, at)).toEqual([]);
  });

  it('have nothing that is for instructors, even where the library has it', () => {
    const { value } = buildLibrary(sampleWithList(), { answers: true });
    const written =
      value === undefined
        ? ''
        : apiFiles(value, at)
            .map(({ content }) => jsonFile(content()))
            .join('');
    expect(written).toContain('Why did the OSCE leave?');
    expect(written).not.toMatch(/snowdrifts|Nobody knows|Hand out/);
  });
});

describe('an op-ed', () => {
  it('has its blocks, with what hangs on their words', () => {
    expect(read('op-eds/peace')).toMatchObject({
      id: 'peace',
      url: 'https://reader.example/op-eds/peace.html',
      annotations: '../annotations/peace.json',
      claims: ['who-began', 'truce-held'],
      blocks: [
        {
          id: 'p1',
          url: 'https://reader.example/op-eds/peace.html#p1',
          kind: 'paragraph',
          number: 1,
          text: 'The OSCE and Ada King began the talks. In winter the OSCE left, and King stayed.',
          mentions: [
            {
              entry: 'osce',
              start: 4,
              end: 8,
              exact: 'OSCE',
              gloss: {
                id: 'g-osce',
                here: { text: 'It was there.', html: 'It was <em>there</em>.' },
                sources: ['un-2015'],
              },
            },
            { entry: 'ada-king', exact: 'Ada King', gloss: { id: 'g-ada-king', sources: [] } },
            { entry: 'osce', start: 53, end: 57, exact: 'OSCE' },
            { entry: 'ada-king', exact: 'King' },
          ],
          notes: [{ id: 'n-began-the-talks', kind: 'disputed', claim: 'who-began', text: 'Who began is open.' }],
        },
        { id: 'p2', number: 2 },
        { id: 'c1', kind: 'caption' },
      ],
    });
  });

  it('is listed with where the rest is', () => {
    expect(items('op-eds')).toMatchObject([
      { id: 'winter', text: 'full', paragraphs: 1, file: 'op-eds/winter.json', annotations: 'annotations/winter.json' },
      {
        id: 'peace',
        authors: [
          { name: 'Jane Roe', certainty: 'stated', entry: 'ada-king' },
          { name: 'Abel', certainty: 'probable', how: 'the words match' },
        ],
        publication: { name: 'The Review', entry: 'osce' },
        date: { edtf: '2022-02-17', from: '2022-02-17', to: '2022-02-17', words: '17 February 2022' },
        original: 'https://example.org/peace',
        paragraphs: 2,
      },
    ]);
  });
});

describe('an entry', () => {
  const osce = 'https://reader.example/organizations/osce.html';

  it('is told in the terms of schema.org', () => {
    const found = items('entries').find((each) => (each as { identifier: string }).identifier === 'osce');
    expect(found).toMatchObject({
      '@type': 'Organization',
      '@id': osce,
      kind: 'organizations',
      name: 'OSCE',
      alternateName: ['Organization for Security and Co-operation in Europe'],
      description: 'A security organization of 57 states. It monitors truces.',
      url: osce,
      sources: [
        'https://reader.example/sources.html#source-un-2015',
        'https://reader.example/sources.html#source-allan-2020',
        'https://reader.example/sources.html#source-roe-2022',
      ],
      file: 'entries/osce.json',
    });
  });

  it('has a context for its terms that needs no network, whole or in part', () => {
    const { '@context': context } = read('entries') as { '@context': Record<string, unknown> };
    expect(context).toMatchObject({
      '@vocab': 'https://schema.org/',
      items: 'https://schema.org/itemListElement',
      file: null,
    });
    expect(Object.values(context).filter((term) => typeof term === 'string' && !term.startsWith('https://'))).toEqual(
      [],
    );
  });

  it('has its relations, and those that others state of it', () => {
    const relation = { type: 'established-by', url: 'https://reader.example/treaties/minsk-i.html' };
    expect(read('entries/osce')).toMatchObject({
      relations: [
        { ...relation, direction: 'from', reads: 'established by', entry: 'minsk-i' },
        { type: 'leader', direction: 'to', reads: 'led by', entry: 'ada-king' },
      ],
    });
    expect((read('entries/minsk-i') as { relations: unknown[] }).relations).toContainEqual({
      ...{ type: 'established-by', direction: 'to', reads: 'established', entry: 'osce', url: osce },
    });
  });

  it('has its text, with citations by their ids and as links', () => {
    expect(read('entries/osce')).toMatchObject({
      text: 'It watched Minsk II [@roe-2022] from the first day.',
      html: expect.stringContaining(`<a href="${osce}#source-roe-2022">3</a>`) as unknown,
      mentions: '../mentions/osce.json',
    });
  });

  it('is mentioned by op-eds, in their blocks, with the words around', () => {
    expect(items('mentions/minsk-ii')).toEqual([
      {
        opEd: {
          id: 'peace',
          url: 'https://reader.example/op-eds/peace.html',
          title: 'Peace in Our Time',
          date: '2022-02-17',
          file: '../op-eds/peace.json',
        },
        blocks: [
          {
            id: 'p2',
            url: 'https://reader.example/op-eds/peace.html#p2',
            number: 2,
            mentions: [
              { exact: 'Minsk II', prefix: 'After ', suffix: ' the truce held, says a writer. ', gloss: 'g-minsk-ii' },
              { exact: 'Minsk agreement', prefix: 'e held, says a writer. Then the ', suffix: ' fell.' },
            ],
          },
        ],
      },
    ]);
  });
});

it('claims have their positions', () => {
  expect(items('claims')).toMatchObject([
    {
      id: 'truce-held',
      kind: 'in-error',
      shown: { text: 'It broke within days.' },
      made: [{ opEd: 'peace', paragraph: 2 }],
    },
    {
      id: 'who-began',
      positions: [{ label: 'The OSCE', holders: ['Ada King'], sources: ['allan-2020'] }, { label: 'Others' }],
    },
  ]);
});

it('the line of time has entries and op-eds, earliest first', () => {
  expect(items('chronology').at(0)).toMatchObject({ what: 'fought', entry: 'ice-march', name: 'Ice March' });
  expect(items('chronology').at(-1)).toMatchObject({ what: 'published', opEd: 'peace', when: { edtf: '2022-02-17' } });
});

it('ties are counted', () => {
  expect(items('network')).toContainEqual({
    a: 'ada-king',
    b: 'osce',
    relations: expect.any(Array) as unknown,
    paragraphs: 1,
    opEds: 1,
  });
});

it('reading lists have what readers are shown', () => {
  expect(items('reading-lists')).toMatchObject([
    {
      id: 'two-truces',
      url: 'https://reader.example/reading-lists/two-truces.html',
      sessions: [
        {
          id: 's1',
          readings: [{ opEd: 'peace', paragraphs: [{ from: 2, to: 2 }] }, { opEd: 'winter' }],
          questions: [
            {
              id: 'who-left',
              url: 'https://reader.example/reading-lists/two-truces.html#q-who-left',
              about: { opEd: 'peace', paragraph: 1 },
            },
            { id: 'who-began', about: { claim: 'who-began' } },
          ],
        },
        { id: 's2' },
      ],
    },
  ]);
});

it('the index tells how much there is, and since when', () => {
  const { resources, ...index } = read('index') as { resources: { name: string }[] };
  expect(index).toMatchObject({ version: '1.1', modified: '2026-11-22', license: { credit: 'the editors' } });
  expect(resources).toContainEqual(expect.objectContaining({ name: 'op-eds', href: 'op-eds.json', total: 2 }));
  expect(resources).toContainEqual(
    expect.objectContaining({ name: 'op-eds/{id}', template: 'op-eds/{id}.json', ids: 'op-eds' }),
  );
});

it('is written the same twice', () => {
  const written = () => [...filesOf(sampleWithList()).values()].map(({ name, content }) => name + jsonFile(content()));
  expect(written()).toEqual(written());
});
