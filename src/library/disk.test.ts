import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isContentPath, readContentFile, readContentFolder, readCopies, strayCopies } from './disk.ts';

describe('isContentPath', () => {
  it.each([
    ['op-eds/a.mdx', true],
    ['people/a.md', true],
    ['claims/a.yaml', true],
    ['bibliography.json', true],
    ['op-eds/a.mdx~', false],
    ['people/portrait.png', true],
    ['copies/a.mdx', false],
    ['pages/about.mdx', true],
    ['people/copies/a.md', true],
    ['../a.md', false],
    ['people/.#a.md', false],
    ['people/._a.md', false],
    ['.git/a.md', false],
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
    for (const path of [
      'people/b.md',
      'op-eds/z.mdx',
      'people/a.md',
      'copies/c.mdx',
      'pages/about.mdx',
      'LICENSE',
      'people/a.md~',
    ])
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

  it('reads nothing where there is no folder, or no longer a file', async () => {
    expect(await readContentFolder(join(folder, 'nowhere'))).toEqual([]);
    expect(await readContentFile(folder, 'people/a.md')).toBeUndefined();
  });

  const link = async (to: string, path: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(to, join(folder, path));
  };
  const make: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    'a link that leads out': (path) => link('/etc/hostname', path),
    'a link that leads nowhere': (path) => link('/nowhere', path),
    'a link to itself': (path) => link('a.md', path),
    'a link that stays inside': async (path) => {
      await write('people/b.md', 'b');
      await link('b.md', path);
    },
    'a pipe': async (path) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      execFileSync('mkfifo', [join(folder, path)]);
    },
    'a text of 5 MB': async (path) => {
      await write(path, '---');
      await truncate(join(folder, path), 5_000_000);
    },
  };

  it.each([
    ['a link that leads out', /^This is a link/],
    ['a link that leads nowhere', /^This is a link/],
    ['a link to itself', /^This is a link/],
    ['a link that stays inside', /^This is a link/],
    ['a pipe', /^This is a pipe or a device/],
    ['a text of 5 MB', /^This file has 4,883 kB; it may have 256 kB\.$/],
  ])('does not read %s', async (what, message) => {
    await make[what]?.('people/a.md');
    const [file] = await readContentFolder(folder);
    expect(file).toMatchObject({ path: 'people/a.md', text: '', problem: { message: expect.stringMatching(message) } });
  });

  it('follows no link to a folder, even in a circle', async () => {
    await write('people/a.md', 'a');
    await link('.', 'people/again');
    await link('/etc', 'concepts');
    const files = await readContentFolder(folder);
    expect(files.map(({ path, problem }) => [path, problem !== undefined])).toEqual([
      ['concepts', true],
      ['people/a.md', false],
      ['people/again', true],
    ]);
    expect((await readContentFile(folder, 'people/again/a.md'))?.problem).toBeDefined();
  });

  it('lets the copies be a link, and the content folder', async () => {
    await write('inside/people/a.md', 'a');
    await link('inside', 'outside');
    await link('/etc', 'inside/copies');
    expect(await readContentFolder(join(folder, 'outside'))).toEqual([{ path: 'people/a.md', text: 'a' }]);
  });

  it('reads the pages among the copies, and names what else lies there', async () => {
    for (const path of ['b.mdx', 'a.mdx', 'oped.pdf', 'a.mdx.bak', '.hidden', 'more.mdx/c.mdx'])
      await write(`copies/${path}`, path);
    await link('a.mdx', 'copies/link.mdx');
    expect((await readCopies(folder)).map(({ path, problem }) => [path, problem !== undefined])).toEqual([
      ['copies/a.mdx', false],
      ['copies/b.mdx', false],
      ['copies/link.mdx', true],
    ]);
    expect(await strayCopies(folder)).toEqual([
      { path: 'copies/more.mdx', isFile: false },
      { path: 'copies/oped.pdf', isFile: true },
    ]);
    expect([await readCopies(join(folder, 'nowhere')), await strayCopies(join(folder, 'nowhere'))]).toEqual([[], []]);
  });

  it('lets the bibliography be larger than a text', async () => {
    await write('bibliography.json', ' '.repeat(300_000));
    expect(await readContentFolder(folder)).toMatchObject([{ path: 'bibliography.json', text: ' '.repeat(300_000) }]);
  });
});
