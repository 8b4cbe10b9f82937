import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stepCacheIn } from './step-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'postil-steps-')), 'library');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const value = { blocks: [{ text: '“a”' }], former: new Map([['p1', ['p2']]]), nothing: undefined };

/** Keeps values of as many slots, `0` and on. */
async function keep(slots: number, stamp = 'code'): Promise<void> {
  const cache = stepCacheIn(folder, stamp);
  for (let slot = 0; slot < slots; slot++) cache.set(String(slot), 'key', { ...value, slot });
  await cache.save();
}

describe('a cache in a folder', () => {
  it('gives what was kept, under the same key and by the same code alone', async () => {
    await keep(1);
    expect(stepCacheIn(folder, 'code').get('0', 'key')).toEqual({ ...value, slot: 0 });
    expect(stepCacheIn(folder, 'code').get('0', 'another')).toBeUndefined();
    expect(stepCacheIn(folder, 'code').get('1', 'key')).toBeUndefined();
    expect(stepCacheIn(folder, 'other code').get('0', 'key')).toBeUndefined();
  });

  it('drops what was not asked for', async () => {
    await keep(200);
    const cache = stepCacheIn(folder, 'code');
    cache.get('7', 'key');
    await cache.save();
    const left = stepCacheIn(folder, 'code');
    expect(Array.from({ length: 200 }, (_, slot) => slot).filter((slot) => left.get(String(slot), 'key'))).toEqual([7]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('keeps what was not saved from the next', async () => {
    await keep(1);
    stepCacheIn(folder, 'code').set('0', 'key', 'new');
    expect(stepCacheIn(folder, 'code').get('0', 'key')).toEqual({ ...value, slot: 0 });
  });

  it('writes only the files that change', async () => {
    await keep(200);
    const before = await contents();
    const cache = stepCacheIn(folder, 'code');
    for (let slot = 0; slot < 200; slot++) cache.get(String(slot), 'key');
    cache.set('7', 'key', 'new');
    await cache.save();
    const after = await contents();
    expect([...after].filter(([name, content]) => !before.get(name)?.equals(content))).toHaveLength(1);
  });

  it.each([
    ['cut short', (content: Buffer) => content.subarray(0, -9)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{}')],
  ])('makes anew what is %s', async (_what, spoil) => {
    await keep(1);
    for (const [name, content] of await contents()) await writeFile(join(folder, name), spoil(content));
    const cache = stepCacheIn(folder, 'code');
    expect(cache.get('0', 'key')).toBeUndefined();
    cache.set('0', 'key', 'new');
    await cache.save();
    expect(stepCacheIn(folder, 'code').get('0', 'key')).toBe('new');
  });
});

async function contents(): Promise<Map<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
