import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpackZip } from './unzip.ts';
import { writeZip, type ZipEntry } from './zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-unzip-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** More than is read from disk at once, and hard to pack. */
const large = new Uint8Array(200_000).map((_, index) => (index * index * 31) % 251);

async function* entries(): AsyncGenerator<ZipEntry> {
  yield { name: 'a/large', content: large };
  yield { name: 'a/empty', content: new Uint8Array() };
  yield { name: 'a/б в.txt', content: new TextEncoder().encode('last') };
}

it('what was packed comes out again', async () => {
  await writeZip(join(folder, 'a.zip'), entries(), '2026-11-22');
  await unpackZip(join(folder, 'a.zip'), join(folder, 'out'));
  expect((await readdir(join(folder, 'out/a'))).toSorted()).toEqual(['empty', 'large', 'б в.txt']);
  expect(Uint8Array.from(await readFile(join(folder, 'out/a/large')))).toEqual(large);
  expect((await readFile(join(folder, 'out/a/empty'))).length).toBe(0);
  expect(await readFile(join(folder, 'out/a/б в.txt'), 'utf8')).toBe('last');
});

it('nothing is put outside the folder', async () => {
  await writeFile(join(folder, 'bad.zip'), zipSync({ '../out.txt': new Uint8Array([1]) }));
  await expect(unpackZip(join(folder, 'bad.zip'), join(folder, 'in'))).rejects.toThrow('lies outside');
  expect((await readdir(folder)).includes('out.txt')).toBe(false);
});
