import { expect, it } from 'vitest';
import type { Manifest } from '../../model/manifest.ts';
import { missingFrom, shareOf } from './share.ts';

const manifest: Manifest = new Map([
  ['about.txt', { digest: 'a', size: 1 }],
  ['assets/a.css', { digest: 'b', size: 20 }],
  ['people/x.html', { digest: 'c', size: 300 }],
  ['people/y.html', { digest: 'd', size: 4000 }],
]);

it.each([
  ['', 0, 0],
  ['assets/a.css', 1, 20],
  ['assets/a.css people/x.html', 2, 320],
  ['about.txt assets/a.css people/x.html people/y.html', 4, 4321],
])('of “%s”, %i files with %i bytes are held', (held, files, bytes) => {
  const share = shareOf(manifest, new Set(held.split(' ')));
  expect(share).toEqual({ held: { files, bytes }, all: { files: 4, bytes: 4321 } });
});

it.each([
  ['', 'assets/a.css people/x.html people/y.html about.txt'],
  ['assets/a.css people/x.html', 'people/y.html about.txt'],
  ['about.txt assets/a.css people/x.html people/y.html', ''],
])('beside “%s”, “%s” is missing', (held, missing) => {
  expect(missingFrom(manifest, new Set(held.split(' '))).join(' ')).toBe(missing);
});
