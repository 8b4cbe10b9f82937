import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { writeCrowded } from '../fixtures/crowded.ts';

const content = '.cache/broken-content';
const to = '.cache/kept';

beforeEach(async () => {
  await writeCrowded(content);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await writeFile(`${to}/index.html`, 'the old site');
});

it.each([
  ['content that is wrong', 'op-eds/crowded.mdx', 'on="noted1"', 'on="nowhere"'],
  ['a page that cannot be rendered', 'pages/about.mdx', 'A fixture.\n', 'A fixture.\n\n{nothing.like.this}\n'],
  ['a link to no page', 'pages/about.mdx', 'A fixture.\n', 'A fixture, [with a link](/people/nobody.html).\n'],
  [
    'a link to what the download has not',
    'pages/about.mdx',
    'A fixture.\n',
    'A fixture, [with a link](/sitemap.xml).\n',
  ],
])(
  'a build that fails on %s leaves the old site whole, and nothing half-written',
  async (_what, file, from, broken) => {
    const path = `${content}/${file}`;
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.slice(0, text.lastIndexOf(from)) + broken + text.slice(text.lastIndexOf(from) + from.length),
    );
    expect(await buildSite({ to, content })).toBe(false);
    expect(await readdir(to)).toEqual(['index.html']);
    expect(await readFile(`${to}/index.html`, 'utf8')).toBe('the old site');
    expect(
      (await readdir('.cache')).filter((name) => name.startsWith('.postil-next-') && name.endsWith('kept')),
    ).toEqual([]);
  },
);
