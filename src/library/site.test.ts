import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleSite } from './sample.ts';
import { addressOf, siteOf } from './site.ts';

describe('siteOf', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postil-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads the site file', async () => {
    await writeFile(join(folder, 'site.yaml'), sampleSite.replaceAll('\n', '\r\n'));
    expect((await siteOf(folder))?.title).toBe('Marginalia');
  });

  it('is nothing where the site file is missing, invalid or a link', async () => {
    expect(await siteOf(folder)).toBeUndefined();
    await writeFile(join(folder, 'else.yaml'), sampleSite);
    await symlink('else.yaml', join(folder, 'site.yaml'));
    expect(await siteOf(folder)).toBeUndefined();
    await rm(join(folder, 'site.yaml'));
    await writeFile(join(folder, 'site.yaml'), 'title: T');
    expect(await siteOf(folder)).toBeUndefined();
  });
});

describe('addressOf', () => {
  const site = { address: 'https://a.example' };

  it.each([
    ['the site file', undefined, 'https://a.example'],
    ['an empty word', '', 'https://a.example'],
    ['another address', 'https://b.example', 'https://b.example'],
    ['a slash at its end, and a port', 'http://b.example:80/', 'http://b.example'],
  ])('goes by %s', (_what, override, expected) => {
    expect(addressOf(site, override)).toBe(expected);
  });

  it('is not known without either', () => {
    expect(addressOf(undefined, undefined)).toBeUndefined();
  });

  it.each(['https://b.example/postil', 'https://b.example?a', 'https://b.example/#a', 'b.example', 'ftp://b.example'])(
    'refuses %s',
    (override) => {
      expect(() => addressOf(site, override)).toThrow(`POSTIL_SITE is “${override}”; it must be an address`);
    },
  );
});
