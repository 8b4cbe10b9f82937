import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFile } from './picture-file.ts';
import type { Picture } from './picture-tree.ts';

const home: Picture = { title: 'Home', what: 'a site', icon: undefined, color: '#66409a', site: 'S', collection: '' };
const page: Picture = { ...home, title: 'Éire', what: 'a ♪', icon: '♪', collection: 'C' };

describe('pictureFile', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const inFolder = (name: string) => join(folder, name, 'of pictures');
  const draw = async (picture = page, name = 'a', instead = home) =>
    Buffer.from(await pictureFile(picture, instead, inFolder(name)));

  it('gives a PNG of 1200 × 630', async () => {
    const png = await draw();
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  });

  it('gives the same bytes drawn, kept, and drawn anew where the kept file is damaged', async () => {
    const drawn = await draw(page, 'b');
    const [file = '', ...others] = await readdir(inFolder('b'));
    const path = join(inFolder('b'), file);
    expect(others).toEqual([]);
    expect((await readFile(path)).equals(drawn)).toBe(true);
    expect((await draw(page, 'b')).equals(drawn)).toBe(true);
    await truncate(path, 1000);
    expect((await draw(page, 'b')).equals(drawn)).toBe(true);
    expect((await draw(page, 'c')).equals(drawn)).toBe(true);
    expect((await readFile(path)).equals(drawn)).toBe(true);
  });

  it('does without a folder that cannot be written', async () => {
    await draw(page, 'd');
    const [file = ''] = await readdir(inFolder('d'));
    const within = join('d', 'of pictures', file);
    expect((await draw(page, within)).equals(await draw())).toBe(true);
  });

  it('keeps another picture apart', async () => {
    expect((await draw({ ...page, title: 'Eire' })).equals(await draw())).toBe(false);
  });

  it('gives that of the site where the faces lack a letter, and draws what it can where that lacks some too', async () => {
    const arabic = { ...page, title: 'حرب وسلام' };
    expect((await draw(arabic)).equals(await draw(home))).toBe(true);
    expect((await draw(arabic, 'a', arabic)).length).toBeGreaterThan(1000);
  });
});
