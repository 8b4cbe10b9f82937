import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as pagefind from './pagefind.ts';
import { searchIndex } from './search-index.ts';

const record = (number: number, text = 'peace') => ({
  record: {
    href: `op-eds/a-${number}.html`,
    title: `Title ${number}`,
    filters: { kind: ['op-eds'] },
    sort: { newest: '2001', oldest: '2001' },
    card: { line: '', summary: '' },
    parts: [{ weight: 1, text }],
  },
  stamp: `of-${number}-${text}`,
});
const records = Array.from({ length: 500 }, (_, number) => record(number));
const changed = records.with(450, record(450, 'war'));

const told = (files: pagefind.IndexFiles) =>
  [...files].map(([path, file]) => [path, Buffer.from(file).toString('base64')]);

let folder: string;
/** How many records were given to Pagefind. */
let indexed: () => number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-'));
  const each = vi.spyOn(pagefind, 'indexEach');
  indexed = () => each.mock.calls.flatMap(([groups]) => groups).reduce((sum, { length }) => sum + length, 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('only the part of what has changed is indexed again, and the index is that of all', async () => {
  const kept = join(folder, 'kept');
  await searchIndex(records, 'en', kept);
  expect(indexed()).toBe(500);
  const again = await searchIndex(changed, 'en', kept);
  expect(indexed()).toBe(653);
  expect(told(again)).toEqual(told(await searchIndex(changed, 'en', join(folder, 'another'))));
});

test('a part that is broken is made again, and what nobody has asked for in a month goes', async () => {
  const first = await searchIndex(records.slice(0, 5), 'en', folder);
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), 'broken');
  await writeFile(join(folder, 'old.v8'), '');
  const longAgo = new Date(Date.now() - 32 * 24 * 60 * 60 * 1000);
  await utimes(join(folder, 'old.v8'), longAgo, longAgo);
  await utimes(join(folder, name), longAgo, longAgo);
  expect(told(await searchIndex(records.slice(0, 5), 'en', folder))).toEqual(told(first));
  expect(await readdir(folder)).toEqual([name]);
  expect(indexed()).toBe(10);
  await utimes(join(folder, name), longAgo, longAgo);
  await searchIndex(records.slice(0, 5), 'en', folder);
  expect([await readdir(folder), indexed()]).toEqual([[name], 10]);
});

test('a folder that cannot be is as good as none', async () => {
  await writeFile(join(folder, 'file'), '');
  const made = await searchIndex(records.slice(0, 2), 'en', join(folder, 'file'));
  expect([...made.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(2);
});
