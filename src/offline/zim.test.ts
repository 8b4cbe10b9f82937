import { expect, it } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import { zimArguments } from './zim.ts';

const { site } = libraryOf(sample);

it('tells the packer what the site is called, whose it is and where it begins', () => {
  const told = {
    title: 'Songs',
    tagline: 'A reader',
    collection: 'Who owns them',
    contributors: 'the friends of songs',
    address: 'https://example.org',
  };
  expect(zimArguments({ ...site, ...told }, 'folder', 'a.zim')).toEqual([
    '--welcome=index.html',
    '--illustration=illustration.png',
    '--language=eng',
    '--title=Songs',
    '--description=A reader: Who owns them',
    '--creator=the friends of songs',
    '--publisher=Songs',
    '--name=songs_en',
    '--source=https://example.org',
    'folder',
    'a.zim',
  ]);
});

it('cuts what is longer than Kiwix shows, at a word', () => {
  const long = zimArguments(
    {
      ...site,
      title: 'Songs of the cafés of Paris and elsewhere',
      tagline: 'word '.repeat(30).trim(),
      collection: 'x',
    },
    'folder',
    'a.zim',
  );
  expect(long).toContain('--title=Songs of the cafés of Paris…');
  const description = long.find((each) => each.startsWith('--description='))?.slice('--description='.length) ?? '';
  expect(description).toMatch(/^(?:word )+word…$/);
  expect(description.length).toBeLessThanOrEqual(80);
});
