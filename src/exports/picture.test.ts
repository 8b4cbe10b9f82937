import { readFileSync } from 'node:fs';
import satori from 'satori';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../library/disk.ts';
import { buildLibrary } from '../library/join.ts';
import { libraryOf, sample } from '../library/sample.ts';
import { pictureFile, readFaces } from './picture-file.ts';
import { inks, sizeOf, titleBox, titleRoom } from './picture-tree.ts';
import { fontsOf, pictureHref, type Faces } from './picture.ts';
import { picturesOf } from './pictures.ts';

const pictures = picturesOf(libraryOf(sample));

describe('picturesOf', () => {
  it.each([
    ['/index.html', { title: 'War and Truce', what: 'A reader for tests', icon: undefined }],
    [
      '/op-eds/peace.html',
      { title: 'Peace in Our Time', what: 'Jane Roe, Abel (probable), The Review, 17 February 2022' },
    ],
    ['/people/ada-king.html', { title: 'Ada King', what: 'person · 1950–2010', icon: '●', color: '#000000' }],
    [
      '/claims/truce-held.html',
      { title: 'Did the truce hold?', what: 'claim in error', icon: '‡', color: inks.accent },
    ],
    ['/treaties.html', { title: 'Treaties', what: 'Treaties.', icon: '■' }],
  ])('has that of %s', (href, picture) => {
    expect(pictures.get(href)).toMatchObject(picture);
  });
});

describe('pictureHref', () => {
  it('stands for a page under a folder of its own', () => {
    expect(pictureHref('/op-eds/peace.html')).toBe('/pictures/op-eds/peace.png');
  });
});

describe('the inks', () => {
  it('are those of the light page', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [name, color] of Object.entries(inks)) expect(tokens).toContain(`--color-${name}: light-dark(${color},`);
  });
});

describe('sizeOf', () => {
  it.each([
    ['NATO', 112],
    ['For peace in Ukraine, Russia needs ‘security guarantees’ too', 96],
    ['word '.repeat(24), 72],
    ['word '.repeat(200), undefined],
  ])('of “%s” is %s', (title, size) => {
    expect(sizeOf(title)).toBe(size);
  });
});

describe('a title', () => {
  let faces: Faces;
  const titles = ['content', 'e2e/fixtures/songs'].map(async (folder) => {
    const { value } = buildLibrary(await readContentFolder(folder));
    return value === undefined ? [] : [...picturesOf(value).values()].map(({ title }) => title);
  });
  beforeAll(async () => {
    faces = await readFaces();
  });

  const heightOf = async (title: string) => {
    const svg = await satori(titleBox(title), { width: titleRoom.width, fonts: fontsOf(faces) });
    return Number(/height="([\d.]+)"/.exec(svg)?.[1]);
  };

  it('fits whole into its room, whatever page of a collection it is of', async () => {
    const all = (await Promise.all(titles)).flat();
    expect(all.length).toBeGreaterThan(100);
    for (const title of all) {
      expect(titleBox(title).props.style, title).not.toHaveProperty('lineClamp');
      expect(await heightOf(title), title).toBeLessThanOrEqual(titleRoom.height);
    }
  });

  it('that is too long for its room is cut', async () => {
    expect(await heightOf('word '.repeat(200))).toBeLessThanOrEqual(titleRoom.height);
  });
});

describe('pictureFile', () => {
  it('gives a PNG of 1200 × 630, and the same bytes again', async () => {
    const picture = { title: 'Éire', what: 'a ♪', icon: '♪', color: '#66409a', site: 'S', collection: 'C' };
    const bytes = await pictureFile(picture);
    const view = new DataView(bytes.buffer);
    expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG');
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(Buffer.from(await pictureFile(picture)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('draws names with characters that have no glyph', async () => {
    const picture = { icon: undefined, color: '#66409a', site: '\u200E', collection: 'C', what: 'a \u00AD b' };
    expect((await pictureFile({ ...picture, title: '<שלום>\u200F & “Co” \u200C' })).length).toBeGreaterThan(1000);
  });
});
