import { readFileSync } from 'node:fs';
import satori from 'satori';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../library/disk.ts';
import { buildLibrary } from '../library/join.ts';
import { libraryOf, sampleSite, sampleWith } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import { picturedPage } from '../model/makes.ts';
import { exportedPages } from './pages.ts';
import { readFaces } from './picture-file.ts';
import { inks, sizeOf, titleBox, titleRoom, type Picture } from './picture-tree.ts';
import { drawPicture, pictureHref, type Faces } from './picture.ts';
import { picturesOf } from './pictures.ts';

const library = libraryOf(sampleWithList());
const pictures = picturesOf(library);

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
    ['/reading-lists/two-truces.html', { title: 'Two truces', what: 'reading list · 2 sessions', icon: undefined }],
  ])('has that of %s', (href, picture) => {
    expect(pictures.get(href)).toMatchObject(picture);
  });

  it('has that of every page that stands beside no other', () => {
    const meant = exportedPages(library).map(({ href }) => picturedPage(href, library.site.makes));
    expect(new Set(pictures.keys())).toEqual(new Set(meant));
  });
});

it.each([
  ['readings', ['/index.html', '/op-eds/winter.html', '/op-eds/peace.html']],
  ['one', ['/index.html']],
])('picturesOf has those alone that the site makes: %s', (which, pages) => {
  const files = sampleWith({ 'site.yaml': `${sampleSite}\nmakes: { pictures: ${which} }\n` });
  expect([...picturesOf(libraryOf(files)).keys()]).toEqual(pages);
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
    ['Hottentottenstottertrottelmutter', 62],
    ['x'.repeat(100), 54],
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
    const svg = await satori(titleBox(title), { width: titleRoom.width, fonts: faces });
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

  it('of one very long word is broken into lines', async () => {
    expect(await heightOf('x'.repeat(100))).toBeGreaterThan(54 * titleRoom.lineHeight * 1.5);
  });
});

describe('drawPicture', () => {
  const plain = { title: 'Éire', what: 'a ♪', icon: '♪', color: '#66409a', site: 'S', collection: 'C' };
  let faces: Faces;
  beforeAll(async () => {
    faces = await readFaces();
  });
  const isWhole = async (parts: Partial<Picture>) => (await drawPicture({ ...plain, ...parts }, faces)).isWhole;

  it.each([
    ['that the faces have', {}, true],
    ['that have no glyph', { title: 'Co\u200C', site: '\u200E', what: 'a \u00AD b' }, true],
    ['of another script', { title: 'حرب وسلام' }, false],
    ['of another script, among others', { title: 'War 和 Peace' }, false],
    ['of another script, below', { what: 'מאת' }, false],
    ['of an icon alone', { icon: '𝄞' }, true],
  ])('knows letters %s', async (_what, parts, whole) => {
    expect(await isWhole(parts)).toBe(whole);
    expect(await isWhole(parts)).toBe(whole);
  });
});
