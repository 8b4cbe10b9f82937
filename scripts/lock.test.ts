import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { alone } from './lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lets one go in after the other', async () => {
  const lock = join(folder, 'lock');
  const seen: string[] = [];
  const work = (name: string) =>
    alone(lock, async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(seen.map((words) => words.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(existsSync(lock)).toBe(false);
});

it('is free again when the work fails', async () => {
  const lock = join(folder, 'lock');
  await expect(alone(lock, () => Promise.reject(new Error('It fails.')))).rejects.toThrow('It fails.');
  expect(await alone(lock, () => Promise.resolve(1))).toBe(1);
});

it.each([
  ['is not there any more', () => String(2 ** 30)],
  ['had the number that this one has', () => String(process.pid)],
  ['has not written its number', () => ''],
])('is free when whoever had it %s', async (_, text) => {
  const lock = join(folder, 'lock');
  await writeFile(lock, text());
  expect(await alone(lock, () => Promise.resolve(1))).toBe(1);
});

it('is free when it is no file', async () => {
  const lock = join(folder, 'lock');
  await mkdir(lock);
  expect(await alone(lock, () => Promise.resolve(1))).toBe(1);
});
