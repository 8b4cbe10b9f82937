/** The e-books of the finished sites: whole, valid, accessible, and without a link that leads nowhere. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookForAce, lookForEpubcheck } from '../../scripts/epub-tools.ts';
import { deadLinks, elementsIn, isNoteref, pagesIn, unansweredNotes, wordsIn } from '../../src/exports/epub/examine.ts';
import { PRIVATE } from '../../src/exports/epub/front.ts';
import { TELLTALE } from '../fixtures/own-copy.ts';
import { sites } from '../sites.ts';

const run = promisify(execFile);
/** More than any report has. */
const maxBuffer = 64 * 1024 * 1024;

/** The e-books of a site: that of the collection, then those of op-eds. */
function booksIn(folder: string): string[] {
  const among = (path: string) =>
    readdirSync(join(folder, path))
      .filter((name) => name.endsWith('.epub'))
      .map((name) => join(folder, path, name));
  return [...among('downloads'), ...among('downloads/op-eds')];
}

const read = (path: string) => new Uint8Array(readFileSync(path));
const published = [...booksIn(sites.real.folder), ...booksIn(sites.songs.folder)];
const own = booksIn(sites.private.folder);

it('there is one of each collection and of each op-ed', () => {
  expect(published.length).toBeGreaterThanOrEqual(6);
  expect(own).toHaveLength(booksIn(sites.real.folder).length);
});

describe.each([...published, ...own])('%s', (path) => {
  const pages = pagesIn(read(path));

  it('has no link that leads nowhere', () => expect(deadLinks(pages)).toEqual([]));

  it('has glosses, each of which leads back to its words', () => {
    expect([...pages.values()].flatMap(elementsIn).filter(isNoteref)).not.toEqual([]);
    expect(unansweredNotes(pages)).toEqual([]);
  });

  it('is valid to epubcheck-ts', async () => {
    const { messages } = await EpubCheck.validate(read(path));
    expect(messages.filter(({ severity }) => !['info', 'usage'].includes(severity))).toEqual([]);
  });
});

const epubcheck = lookForEpubcheck();
const ace = await lookForAce();

describe('to the validators that take programs of their own', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'postil-epub-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  // Each takes its seconds; those of the private build differ in their texts alone.
  it.skipIf(epubcheck === undefined).each(published)('%s is valid', async (path) => {
    const { stdout, stderr } = await run('java', [...(epubcheck ?? []), '--failonwarnings', path], { maxBuffer });
    expect(stderr + stdout).toContain('No errors or warnings detected.');
  });

  // One of each site: what those of op-eds have is made by the same means.
  const collections = [sites.real, sites.songs].flatMap((site) => booksIn(site.folder).slice(0, 1));
  it.skipIf(ace === undefined).each(collections)('%s is accessible', async (path) => {
    const to = join(folder, path.replaceAll('/', '-'));
    const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: ace?.browser };
    await run(process.execPath, [ace?.script ?? '', '--silent', '--outdir', to, path], { env, maxBuffer });
    const report = JSON.parse(readFileSync(join(to, 'report.json'), 'utf8')) as AceReport;
    expect(report.assertions.flatMap(({ assertions }) => assertions)).toEqual([]);
    expect(report['earl:result']['earl:outcome']).toBe('pass');
  });
});

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string };
  readonly assertions: readonly { readonly assertions: readonly unknown[] }[];
}

describe('a private build', () => {
  const textOf = (path: string) => [...pagesIn(read(path)).values()].map(wordsIn).join(' ').toLowerCase();

  it('has the reader’s own copies in its e-books, which say on their title pages that they are private', () => {
    expect(own.filter((path) => !textOf(path).includes(TELLTALE))).toEqual([]);
    const titles = own.map((path) => pagesIn(read(path)).get('EPUB/title.xhtml'));
    for (const title of titles) expect(title && wordsIn(title)).toContain(PRIVATE);
  });

  it('is the only one that has', () => {
    const words = [TELLTALE, PRIVATE.toLowerCase()];
    expect(published.filter((path) => words.some((each) => textOf(path).includes(each)))).toEqual([]);
  });
});
