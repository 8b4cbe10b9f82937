import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellPages, toldPage, writeSums } from './tell.ts';

const page = '<b data-fill="day"></b><b data-fill="size" data-of="downloads/abc.zip">later</b>';
// The examples of FIPS 180-4, of “abc” and of nothing.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-tell-'));
  for (const [file, text] of [
    ['downloads.html', page],
    ['offline.html', page],
    ['other.html', page],
    ['downloads/abc.zip', 'abc'],
    ['downloads/op-eds/x.epub', ''],
  ] as const) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
});
afterEach(() => rm(root, { recursive: true }));

const told = '<b data-fill="day">1 May 2026</b><b data-fill="size" data-of="downloads/abc.zip">0.1\u00a0kB</b>';

it('fills in the pages that tell of files, and no other', async () => {
  await tellPages(root, '2026-05-01');
  const read = (name: string) => readFile(join(root, name), 'utf8');
  expect(await Promise.all(['downloads.html', 'offline.html', 'other.html'].map(read))).toEqual([told, told, page]);
});

it('leaves open what is not there yet', async () => {
  await rm(join(root, 'downloads/abc.zip'));
  expect(await toldPage(page, { root, page: 'offline.html', day: '2026-05-01' })).toBe(
    '<b data-fill="day">1 May 2026</b><b data-fill="size" data-of="downloads/abc.zip">later</b>',
  );
});

it('writes the checksums of all downloads, and, written again, not its own', async () => {
  await writeSums(root);
  await writeSums(root);
  expect(await readFile(join(root, 'downloads/SHA256SUMS'), 'utf8')).toBe(
    `${abc}  abc.zip\n${nothing}  op-eds/x.epub\n`,
  );
});
