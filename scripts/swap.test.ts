import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cleanUp, swap } from './swap.ts';

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
  await site(join(cache(), `old-${GONE}-${nameOf(to())}`), 'old');
  await site(join(cache(), `next-${GONE}-${nameOf(to())}`), 'half');
  await cleanUp(to(), cache());
  expect(await readFile(join(to(), 'index.html'), 'utf8')).toBe('old');
  expect(await readdir(cache())).toEqual([]);
});

it('removes what is left beside a site that is whole', async () => {
  await site(to(), 'new');
  await site(join(cache(), `old-${GONE}-${nameOf(to())}`), 'old');
  await cleanUp(to(), cache());
  expect(await readFile(join(to(), 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(cache())).toEqual([]);
});

it('leaves alone what a build that goes on is making, another site’s, and what else lies there', async () => {
  const left = [`next-${process.pid}-${nameOf(to())}`, `old-${GONE}-elsewhere`, 'pictures'];
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
