import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cleanUp, nextFolder, swap, whyNotTo } from './swap.ts';

/** No process has it: numbers of processes end before. */
const GONE = 2 ** 30;
let folder = '';
const cache = () => join(folder, '.cache');
const to = () => join(folder, 'site');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-swap-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function site(path: string, text: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), text);
}

const nameOf = (path: string) => path.replaceAll('/', '-');

it('brings an old site back that was on its way aside when a build was stopped', async () => {
  await site(join(cache(), `.postil-old-${GONE}-${nameOf(to())}`), 'old');
  await site(join(cache(), `.postil-next-${GONE}-${nameOf(to())}`), 'half');
  await cleanUp(to(), cache());
  expect(await readFile(join(to(), 'index.html'), 'utf8')).toBe('old');
  expect(await readdir(cache())).toEqual([]);
});

it('removes what is left beside a site that is whole', async () => {
  await site(to(), 'new');
  await site(join(cache(), `.postil-old-${GONE}-${nameOf(to())}`), 'old');
  await cleanUp(to(), cache());
  expect(await readFile(join(to(), 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(cache())).toEqual([]);
});

it('leaves alone what a build that goes on is making, another site’s, and what else lies there', async () => {
  const left = [`.postil-next-${process.pid}-${nameOf(to())}`, `.postil-old-${GONE}-elsewhere`, 'pictures'];
  for (const name of left) await site(join(cache(), name), '');
  await cleanUp(to(), cache());
  expect((await readdir(cache())).toSorted()).toEqual(left.toSorted());
});

it('puts a site where there is not even the folder that it goes into', async () => {
  const next = join(cache(), 'next');
  await site(next, 'new');
  const place = join(folder, 'sites', 'of-others', 'songs');
  await swap(next, place);
  expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('new');
});

/** Linux has a disk in its memory. */
const OTHER_DISK = '/dev/shm';
const isApart = await stat(OTHER_DISK).then(
  async ({ dev }) => dev !== (await stat(tmpdir())).dev,
  () => false,
);

it.skipIf(!isApart)('makes a site on the disk that it goes to, and brings an old one back there', async () => {
  const there = await mkdtemp(join(OTHER_DISK, 'postil-swap-'));
  const place = join(there, 'of-others', 'site');
  try {
    const next = await nextFolder(place, cache());
    expect(dirname(next)).toBe(dirname(place));
    await site(next, 'new');
    await swap(next, place);
    expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('new');
    expect(await readdir(dirname(place))).toEqual(['site']);
    await rename(place, join(dirname(place), `.postil-old-${GONE}-${nameOf(place)}`));
    await cleanUp(place, cache());
    expect(await readdir(dirname(place))).toEqual(['site']);
  } finally {
    await rm(there, { recursive: true, force: true });
  }
});

it.skipIf(!isApart)('says that a mounted disk cannot be replaced', async () => {
  expect(await whyNotTo(OTHER_DISK)).toContain('--to /dev/shm/site');
});

it('says that a file is no place for a site', async () => {
  await site(to(), '');
  expect(await whyNotTo(join(to(), 'index.html'))).toContain('is a file');
  expect(await whyNotTo(to())).toBeUndefined();
  expect(await whyNotTo(join(to(), 'not-yet'))).toBeUndefined();
});
