import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oldZip } from './zip-old.ts';
import { COMPRESSED_BY, writeZip } from './zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-old-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Texts = Readonly<Record<string, string>>;
const FORMER: Texts = { 'a.txt': 'one one one one', 'ж/б.txt': 'two two two two', 'c.txt': 'three', empty: '' };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const at = (name: string) => join(folder, name);

/** Writes a ZIP file of these texts and gives its bytes. */
async function written(texts: Texts, name: string, day: string, old?: string): Promise<Buffer> {
  const entries = async function* () {
    for (const [file, text] of Object.entries(texts)) yield { name: file, content: bytesOf(text) };
  };
  await writeZip(at(name), entries(), day, old);
  return readFile(at(name));
}

/** Those of the former texts that a ZIP file has ready. */
async function readyIn(path: string, mark = COMPRESSED_BY): Promise<string[]> {
  const old = oldZip(path, mark);
  const ready: string[] = [];
  for (const [name, text] of Object.entries(FORMER))
    if (old.deflated(name, { crc: crc32(text), size: bytesOf(text).length }) !== undefined) ready.push(name);
  old.close();
  return ready;
}

it('has what it was written with, under the same name and with the same content', async () => {
  await written(FORMER, 'former.zip', '2026-11-22');
  expect(await readyIn(at('former.zip'))).toEqual(Object.keys(FORMER));
  await written({ ...FORMER, 'a.txt': 'one one one two', 'd.txt': 'three', 'c.txt': '' }, 'other.zip', '2026-11-22');
  expect(await readyIn(at('other.zip'))).toEqual(['ж/б.txt', 'empty']);
});

it.each([
  ['a longer text, and another day', { ...FORMER, 'a.txt': 'one one one one one' }, '2026-12-01'],
  ['other names', { 'b.txt': 'one one one one', 'ж/б.txt': 'two two two two' }, '2026-11-22'],
  ['another order', Object.fromEntries(Object.entries(FORMER).toReversed()), '2026-11-22'],
  ['nothing', {}, '2026-11-22'],
])('a ZIP file is the same when a former one helps: %s', async (_, texts: Texts, day) => {
  await written(FORMER, 'former.zip', '2026-11-22');
  const helped = await written(texts, 'helped.zip', day, at('former.zip'));
  expect(helped.equals(await written(texts, 'anew.zip', day))).toBe(true);
});

it('what a former one has is not made when it is known', async () => {
  const former = await written(FORMER, 'former.zip', '2026-11-22');
  const made: string[] = [];
  const entries = async function* () {
    for (const [name, text] of Object.entries(FORMER)) {
      const content = async () => (made.push(name), bytesOf(text));
      yield { name, content, mark: { crc: crc32(name === 'c.txt' ? 'other' : text), size: bytesOf(text).length } };
    }
  };
  const { marks } = await writeZip(at('helped.zip'), entries(), '2026-11-22', at('former.zip'));
  expect(made).toEqual(['c.txt']);
  expect(marks.get('c.txt')).toEqual({ crc: crc32('three'), size: 5 });
  expect(former.equals(await readFile(at('helped.zip')))).toBe(true);
});

describe('what is broken or foreign seems empty', () => {
  it.each([
    ['no ZIP file', () => Buffer.from('PK and then some more words, long enough to hold an end')],
    ['an empty one', () => Buffer.alloc(0)],
    ['half of one', (former: Buffer) => former.subarray(0, former.length / 2)],
    ['one without its beginning', (former: Buffer) => former.subarray(40)],
    ['one of another program', () => zipSync({ 'a.txt': bytesOf('one one one one') })],
    ['one with a directory that never ends', (former: Buffer) => former.fill(0xff, former.length - 12)],
  ])('%s', async (_, spoilt) => {
    await writeFile(at('bad.zip'), spoilt(await written(FORMER, 'former.zip', '2026-11-22')));
    expect(await readyIn(at('bad.zip'))).toEqual([]);
    const helped = await written(FORMER, 'helped.zip', '2026-11-22', at('bad.zip'));
    expect(helped.equals(await readFile(at('former.zip')))).toBe(true);
  });

  it('one that is not there', async () => {
    expect(await readyIn(at('none.zip'))).toEqual([]);
  });

  it('one that was compressed in another way', async () => {
    await written(FORMER, 'former.zip', '2026-11-22');
    expect(await readyIn(at('former.zip'), 'fflate 0.1.0, level 1')).toEqual([]);
  });

  it('a member whose bytes have changed, alone', async () => {
    const former = await written(FORMER, 'former.zip', '2026-11-22');
    const place = former.indexOf('a.txt') + 'a.txt'.length + 1;
    await writeFile(at('bad.zip'), former.fill(0xff, place, place + 2));
    expect(await readyIn(at('bad.zip'))).toEqual(['ж/б.txt', 'c.txt', 'empty']);
  });
});

it('names the version that compresses', async () => {
  const { version } = JSON.parse(await readFile('node_modules/fflate/package.json', 'utf8')) as { version: string };
  expect(COMPRESSED_BY).toContain(`fflate ${version},`);
});
