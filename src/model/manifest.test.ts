import { describe, expect, it } from 'vitest';
import { digestOf, manifestFile, readManifest, writtenManifest, type Manifest } from './manifest.ts';

describe('digestOf', () => {
  // The first nine bytes of the examples of FIPS 180-2, in base64url.
  it.each([
    ['', '47DEQpj8HBSa'],
    ['abc', 'ungWv48Bz-pB'],
  ])('of “%s” is %s', async (text, digest) => {
    expect(await digestOf(new TextEncoder().encode(text))).toBe(digest);
  });
});

describe('a manifest', () => {
  const manifest: Manifest = new Map([
    ['index.html', { digest: 'ungWv48Bz-pB', size: 3 }],
    ['constructor', { digest: '47DEQpj8HBSa', size: 0 }],
  ]);
  const written = '{"index.html":["ungWv48Bz-pB",3],"constructor":["47DEQpj8HBSa",0]}';

  it('is written short', () => {
    expect(writtenManifest(manifest)).toBe(written);
  });

  it('is read as it was written', () => {
    expect(readManifest(written)).toEqual(manifest);
  });

  it('has its version in its name', () => {
    expect(manifestFile('ungWv48Bz-pB')).toBe('offline/manifest.ungWv48Bz-pB.json');
  });
});
