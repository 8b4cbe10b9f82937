/** A build for publication holds no word of a reader’s copy. `.cache/again` is built with copies in its content folder. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryOf, sampleWith } from '../../src/library/sample.ts';
import { filesBelow } from '../../src/offline/finish.ts';
import { dataScript } from '../../src/offline/data-script.ts';
import { searchFiles } from '../../src/search/files.ts';
import { TELLTALE } from '../fixtures/own-copy.ts';
import { sites } from '../sites.ts';
import { leaksIn } from './leaks.ts';

const copied = '.cache/again';

it('the content that it is built from has copies', async () => {
  expect(await leaksIn('.cache/copied-content', [TELLTALE])).toHaveLength(2);
});

it('no word of a copy stands in it', async () => {
  expect(await leaksIn(copied, [TELLTALE])).toEqual([]);
});

it('it is byte for byte what it is without copies', async () => {
  const files = await filesBelow(copied);
  expect(files).toEqual(await filesBelow(sites.real.folder));
  for (const file of files) {
    const [one, other] = await Promise.all([copied, sites.real.folder].map((site) => readFile(join(site, file))));
    expect(other !== undefined && one?.equals(other), file).toBe(true);
  }
});

it('a private build has the copies in its books and TEI, on their pages and in the packets that assign them, and nowhere else', async () => {
  const leaks = await leaksIn(sites.private.folder, [TELLTALE]);
  expect(leaks.map((leak) => leak.replace(/:.*/, ''))).toEqual([
    'downloads/op-eds/revising-the-topspin.epub',
    'downloads/op-eds/revising-the-topspin.tei.xml',
    'downloads/op-eds/russia-needs-security-guarantees.epub',
    'downloads/op-eds/russia-needs-security-guarantees.tei.xml',
    'downloads/postil.epub',
    'downloads/postil.tei.xml',
    'op-eds/revising-the-topspin.html',
    'op-eds/russia-needs-security-guarantees.html',
    'reading-lists/enlargement-and-the-security-dilemma/packet.html',
    'reading-lists/one-hour-seminar/packet.html',
  ]);
});

describe('a leak would be found', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'postil-leak-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const secret = `The ${TELLTALE} of that year`;
  const page = new TextEncoder().encode(`<p>${secret}</p>`);
  const padded = secret.padEnd(400, ' x');

  it.each<[string, string, () => Promise<Uint8Array | string>]>([
    ['a page', 'a.html', async () => page],
    ['a text', 'a.txt', async () => secret.toUpperCase()],
    ['a service worker', 'sw.js', async () => `const a="${secret}"`],
    ['data', 'a.json', async () => JSON.stringify({ secret })],
    ['TEI', 'a.xml', async () => `<p>${secret}</p>`],
    ['a data script', 'a.js', async () => dataScript('x', Buffer.from(padded).toString('base64'))],
    ['a download', 'a.zip', async () => zipSync({ 'A/a.html': page })],
    ['an e-book in a download', 'a.zip', async () => zipSync({ 'a.epub': zipSync({ 'a.xhtml': page }) })],
  ])('in %s', async (_what, name, content) => {
    await writeFile(join(folder, name), await content());
    expect(await leaksIn(folder, [TELLTALE])).toEqual([`${name}: ${TELLTALE}`]);
  });

  it('in the index of the search', async () => {
    const leaky = sampleWith({
      'op-eds/leak.mdx': `---
title: Leak
authors: [{ family: Roe }]
publication: P
date: 2020
text: full
rights: CC BY 4.0
summary: S.
---

${secret}.
`,
    });
    for (const [path, { code }] of await searchFiles(libraryOf(leaky)))
      await writeFile(join(folder, path.replaceAll('/', '-')), code());
    const leaks = await leaksIn(folder, [TELLTALE]);
    expect(leaks.map((leak) => leak.replace(/[.-].*/, ''))).toEqual(
      expect.arrayContaining(['fragment', 'index', 'words']),
    );
  });
});
