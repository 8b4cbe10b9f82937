import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterAll, describe, expect, it } from 'vitest';
import { bibliography } from '../../model/source.ts';
import { bibtex } from './bibtex.ts';
import { endsOf } from './dates.ts';
import { referencesFile } from './downloads.ts';
import { isPerson, referenceOf, type Name, type Reference } from './reference.ts';
import { ris } from './ris.ts';

const works = bibliography.parse(JSON.parse(readFileSync('content/bibliography.json', 'utf8'))).map(referenceOf);

/** A record as another program has read it. */
type Read = Partial<Reference>;

const read = (text: string): readonly Read[] => new Cite(text, { generateGraph: false }).data;

/** Whatever is not the same in what was written and what was read, record by record. */
function differences<T>(records: readonly Read[], of: (work: Read) => T, expected: (work: Reference) => T = of) {
  return works.flatMap((work, index) => {
    const [wrote, got] = [expected(work), of(records[index] ?? {})];
    return JSON.stringify(wrote) === JSON.stringify(got) ? [] : [{ work, wrote, got }];
  });
}

const nameOf = (name: Name): string =>
  isPerson(name) ? [name.family, name.given].filter(Boolean).join(', ') : name.literal;
const authors = ({ author = [] }: Read) => author.map(nameOf);
const persons = ({ author = [] }: Read) => author.filter((name) => isPerson(name) && Boolean(name.given)).map(nameOf);
const dates = ({ issued }: Read) => endsOf(issued);
const year = (work: Read) => dates(work)[0]?.[0];
const url = ({ URL }: Read) => URL;
const title = ({ title }: Read) => title;
const container = (work: Read) => work['container-title'];
/** What parsers change in a title on purpose: they straighten its quotation marks and capitals. */
const folded = ({ title = '' }: Read) => title.replace(/<[^>]*>|[‘’“”]/g, '').toLowerCase();

describe('BibTeX', () => {
  const records = read(bibtex(works));

  it('is read whole by citation-js', () => {
    expect(records).toHaveLength(works.length);
    expect(differences(records, authors)).toEqual([]);
    expect(differences(records, title)).toEqual([]);
    expect(differences(records, dates)).toEqual([]);
    // Where a report stands is its series.
    expect(differences(records, container).filter(({ work }) => work.type !== 'report')).toEqual([]);
  });

  it('has its addresses read by citation-js, which escapes the signs that are escaped already', () => {
    const escapedTwice = (work: Read) => work.URL?.replaceAll('%25', '%');
    expect(differences(records, escapedTwice)).toEqual([]);
  });
});

describe('RIS', () => {
  const text = ris(works);
  const records = read(text);
  /** What citation-js has no field for, by type. */
  const UNREAD = new Set(['article', 'dataset', 'document', 'report', 'speech', 'webpage', 'treaty', 'interview']);

  it('has each record between TY and ER, in lines that end in CRLF', () => {
    expect(text.match(/^TY {2}- /gm)).toHaveLength(works.length);
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(works.length);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const record of text.split('\r\nER  - \r\n\r\n').slice(0, -1))
      expect(record).toMatch(/^TY {2}- \w+\r\n(?:[A-Z][A-Z0-9] {2}- \S.*(?:\r\n|$))+$/);
  });

  it('is read by citation-js, which loses the authors of newspapers and all of their dates but the year', () => {
    const plain = ({ issued }: Read) => issued?.circa !== true && endsOf(issued).length < 2;
    expect(records).toHaveLength(works.length);
    expect(differences(records, title)).toEqual([]);
    expect(differences(records, url)).toEqual([]);
    expect(differences(records, persons).filter(({ work }) => work.type !== 'article-newspaper')).toEqual([]);
    expect(differences(records, year).filter(({ work }) => plain(work))).toEqual([]);
    expect(differences(records, container).filter(({ work }) => !UNREAD.has(work.type))).toEqual([]);
  });
});

describe('CSL-JSON', () => {
  it('is the records themselves', () => {
    expect(JSON.parse(referencesFile(works, 'json'))).toEqual(works);
    expect(
      differences(read(referencesFile(works, 'json')), (work) => [
        authors(work),
        dates(work),
        title(work),
        url(work),
        container(work),
      ]),
    ).toEqual([]);
  });
});

const pandoc = (...options: readonly string[]) =>
  execFileSync('pandoc', options, { encoding: 'utf8', maxBuffer: 1 << 26 });

describe.skipIf(spawnSync('pandoc', ['--version']).status !== 0)('pandoc, where it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-references-'));
  const file = (format: 'bib' | 'json') => {
    const path = join(folder, `all.${format}`);
    writeFileSync(path, referencesFile(works, format));
    return path;
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads BibTeX', () => {
    const records = JSON.parse(pandoc('-f', 'biblatex', '-t', 'csljson', file('bib'))) as readonly Read[];
    const byId = new Map(records.map((record) => [record.id, record]));
    const inOrder = works.map(({ id }) => byId.get(id) ?? {});
    expect(records).toHaveLength(works.length);
    expect(differences(inOrder, folded)).toEqual([]);
    expect(differences(inOrder, url)).toEqual([]);
    expect(differences(inOrder, dates)).toEqual([]);
    // It parts “de Gruyter” and “Carl von” in two.
    const parted = (work: Read) =>
      (work.author ?? []).map((name) => Object.values(name).join(' ').split(' ').toSorted());
    expect(differences(inOrder, parted)).toEqual([]);
    // A page of the web has no container there; what it stands in is its publisher.
    const within = (work: Read) => work['container-title'] ?? work['collection-title'] ?? work.publisher;
    expect(
      differences(inOrder, (work) => (work['container-title'] === undefined ? undefined : within(work))).filter(
        ({ got }) => got !== undefined,
      ),
    ).toEqual([]);
  });

  it.each(['bib', 'json'] as const)('cites every record of %s', (format) => {
    const empty = join(folder, 'empty.md');
    writeFileSync(empty, "---\nnocite: '@*'\n---\n");
    const html = pandoc('--citeproc', '--bibliography', file(format), empty, '-t', 'html');
    expect(html.match(/class="csl-entry"/g)).toHaveLength(works.length);
  });
});
