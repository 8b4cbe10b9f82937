import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isContentPath, readContentFile, readContentFolder } from './disk.ts';

describe('isContentPath', () => {
  it.each([
    ['op-eds/a.mdx', true],
    ['people/a.md', true],
    ['claims/a.yaml', true],
    ['bibliography.json', true],
    ['op-eds/a.mdx~', false],
    ['people/portrait.png', false],
    ['copies/a.mdx', false],
    ['pages/about.mdx', true],
    ['people/copies/a.md', true],
  ])('%s: %s', (path, expected) => {
    expect(isContentPath(path)).toBe(expected);
  });
});

describe('reading', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postil-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };

  it('brings files in the order of their paths, without copies', async () => {
    for (const path of ['people/b.md', 'op-eds/z.mdx', 'people/a.md', 'copies/c.mdx', 'pages/about.mdx', 'x.txt'])
      await write(path, path);
    expect(await readContentFolder(folder)).toEqual([
      { path: 'op-eds/z.mdx', text: 'op-eds/z.mdx' },
      { path: 'pages/about.mdx', text: 'pages/about.mdx' },
      { path: 'people/a.md', text: 'people/a.md' },
      { path: 'people/b.md', text: 'people/b.md' },
    ]);
  });

  it('reads an empty folder', async () => {
    expect(await readContentFolder(folder)).toEqual([]);
  });

  it.each([
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Mac line ends', 'a\rb\r', 'a\nb\n'],
    ['a byte order mark', '\uFEFF---\n', '---\n'],
  ])('does away with %s', async (_what, written, text) => {
    await write('people/a.md', written);
    expect(await readContentFile(folder, 'people/a.md')).toEqual({ path: 'people/a.md', text });
  });
});
