/** The page of everything that can be taken along: what it tells of each file is so, and no download is left out. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exists } from '../../scripts/process.ts';
import { sizeWords } from '../../src/model/size.ts';
import { filesBelow } from '../../src/offline/finish.ts';
import { sites } from '../sites.ts';

const SUMS = 'SHA256SUMS';

/** What a page tells of files, by `data-fill`: the file and what is said of it. */
function told(html: string, what: 'size' | 'sha256'): (readonly [file: string, words: string])[] {
  return [...html.matchAll(new RegExp(`data-fill="${what}" data-of="([^"]*)"[^>]*>([^<]*)<`, 'g'))].map(
    ([, file = '', words = '']) => [file, words] as const,
  );
}

/** The files that a page offers to be saved, from the root of the site. */
function offered(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)" download(?:="")?[ >]/g)].map(([, href = '']) => href);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each([
  [sites.real.folder, 'postil', 'Postil'],
  [sites.songs.folder, 'grace-notes', 'Grace Notes'],
])('the downloads of %s', (site, name, folder) => {
  const page = readFileSync(join(site, 'downloads.html'), 'utf8');
  const zipped = unzipSync(readFileSync(join(site, `downloads/${name}.zip`)), {
    filter: ({ name: file }) => !file.startsWith(`${folder}/assets/`),
  });
  const inZip = new TextDecoder().decode(zipped[`${folder}/downloads.html`]);

  it('are told with their size and checksum as they are', () => {
    const sizes = told(page, 'size');
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes).toEqual(sizes.map(([file]) => [file, sizeWords(readFileSync(join(site, file)).length)]));
    expect(told(page, 'sha256')).toEqual(sizes.map(([file]) => [file, sha256(readFileSync(join(site, file)))]));
  });

  it('are all on the page, and what is on the page can be saved', async () => {
    const files = told(page, 'size').map(([file]) => file);
    expect(offered(page)).toEqual([...files, `downloads/${SUMS}`]);
    const made = (await filesBelow(join(site, 'downloads'))).map((file) => `downloads/${file}`);
    expect(made.filter((file) => !files.includes(file))).toEqual([`downloads/${SUMS}`]);
  });

  it.skipIf(!exists('sha256sum', '--version'))('are as their checksums say, says sha256sum', async () => {
    const cwd = join(site, 'downloads');
    const answers = execFileSync('sha256sum', ['-c', SUMS], { cwd, encoding: 'utf8' }).trim().split('\n');
    const others = (await filesBelow(cwd)).filter((file) => file !== SUMS);
    expect(answers).toEqual(others.map((file) => `${file}: OK`));
  });

  it('are on the page of the download as far as they are in it', () => {
    expect(inZip).not.toMatch(/"(?:downloads|api)\//);
    const sums = told(inZip, 'sha256');
    expect(sums.map(([file]) => file)).toContain('bibliography.bib');
    expect(sums.map(([file]) => file)).not.toContain('feed.xml');
    expect(sums).toEqual(sums.map(([file]) => [file, sha256(zipped[`${folder}/${file}`] ?? Buffer.of())]));
    expect(inZip).toContain('This is a downloaded copy of the site');
  });
});

it('those of a private build are its books and its TEI, never for publication', () => {
  const site = sites.private.folder;
  const page = readFileSync(join(site, 'downloads.html'), 'utf8');
  expect(page).toContain('never for publication');
  const files = told(page, 'size');
  expect(files.map(([file]) => file.replace(/.*?\./, '')).toSorted()).toEqual([
    ...['epub', 'epub', 'epub'],
    ...['tei.xml', 'tei.xml', 'tei.xml'],
  ]);
  expect(files).toEqual(files.map(([file]) => [file, sizeWords(readFileSync(join(site, file)).length)]));
  expect(offered(page)).toEqual(files.map(([file]) => file));
});
