import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { siteFolder } from './join-sites.ts';

it('reads a site by a path from the root, or from where it is named', async () => {
  const from = await mkdtemp(join(tmpdir(), 'postil-site-'));
  await writeFile(join(from, 'index.html'), 'here');
  expect(await siteFolder({ name: 'a', from }).read('index.html')).toBe('here');
  expect(await siteFolder({ name: 'a', from: basename(from) }, dirname(from)).read('index.html')).toBe('here');
  expect(await siteFolder({ name: 'a', from }).read('other.html')).toBeUndefined();
  await rm(from, { recursive: true });
});
