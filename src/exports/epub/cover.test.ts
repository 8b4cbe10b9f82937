import { beforeAll, describe, expect, it } from 'vitest';
import { readFaces } from '../picture-file.ts';
import { drawTree, type Faces } from '../picture.ts';
import { coverTree } from './cover.ts';
import { coverPage } from './page.ts';

const cover = { title: 'Éire', byline: 'By Jane Roe', what: 'An annotated digest', site: 'Marginalia', collection: '' };

describe('coverTree', () => {
  let faces: Faces;
  beforeAll(async () => void (faces = await readFaces()));
  const isWhole = async (title: string) =>
    (await drawTree(coverTree({ ...cover, title }), { width: 1200, height: 1920 }, faces)).isWhole;

  it.each([
    ['Éire', true],
    ['War\u200C', true],
    ['حرب وسلام', false],
  ])('can be drawn with “%s”: %s', async (title, whole) => expect(await isWhole(title)).toBe(whole));
});

it('the page of the cover says what stands on it', () => {
  expect(coverPage({ ...cover, title: 'A "B" & C' }, { language: 'en' })).toContain(
    '<img src="cover.png" alt="Cover: A &#x22;B&#x22; &#x26; C. By Jane Roe. An annotated digest. Marginalia" role="doc-cover" />',
  );
});
