import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestOf } from './manifest.ts';

async function written(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postil-manifest-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

it('lists what a reader can open, in the order of the alphabet', async () => {
  const folder = await written({
    'search/contents.js': 'abc',
    'index.html': '',
    'people/robots.txt': 'abc',
    'pictures/index.png': 'x',
    'downloads/site.zip': 'x',
    'api/v1/index.json': 'x',
    'offline/manifest.x.json': 'x',
    '404.html': 'x',
    'robots.txt': 'x',
    'sitemap.xml': 'x',
    'llms.txt': 'x',
    'sw.js': 'x',
  });
  expect([...(await manifestOf(folder))]).toEqual([
    ['index.html', { digest: '47DEQpj8HBSa', size: 0 }],
    ['people/robots.txt', { digest: 'ungWv48Bz-pB', size: 3 }],
    ['search/contents.js', { digest: 'ungWv48Bz-pB', size: 3 }],
  ]);
});
