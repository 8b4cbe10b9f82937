import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf, manifestFile } from '../model/manifest.ts';
import { writeWorker } from './worker.ts';

it('writes a worker that names its manifest, the same for the same site and another for another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'postil-worker-'));
  const write = async (text: string) => {
    await writeFile(join(folder, 'index.html'), text);
    await writeWorker(folder);
    return readFile(join(folder, 'sw.js'), 'utf8');
  };
  const first = await write('one');
  expect(await write('one')).toBe(first);
  expect(await write('two')).not.toBe(first);

  const [name = ''] = await readdir(join(folder, 'offline'));
  const version = await digestOf(new Uint8Array(await readFile(join(folder, 'offline', name))));
  expect(await readdir(join(folder, 'offline'))).toHaveLength(1);
  expect(manifestFile(version)).toBe(`offline/${name}`);
  expect(await write('two')).toContain(version);
});
