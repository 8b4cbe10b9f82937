import { describe, expect, test } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import type { SearchContents } from '../model/search.ts';
import { searchContents, searchFiles, type SearchFiles } from './files.ts';
import { unpack } from './packed.ts';

const library = libraryOf(sample);

describe('searchFiles', () => {
  test('lists the files that are named by what is in them, and gives them', async () => {
    const files = await searchFiles(library);
    const [, json = ''] = /detail:\["contents",(.+)\]\}\)\)$/.exec(files.get('contents.js')?.code() ?? '') ?? [];
    const contents = JSON.parse(json) as SearchContents;
    expect(await searchContents(library)).toEqual(contents);
    const { core, head, table, words } = contents;
    expect(words.m).toMatch(/^words\/m\.[0-9a-f]{8}\.js$/);
    for (const file of [core, head, table, ...Object.values(words)]) expect(files.has(file)).toBe(true);
  });

  test('gives each part of the index as a script of its own name', async () => {
    const files = await searchFiles(library);
    const parts = [...files.keys()].filter((path) => /^(?:index|filter|fragment)\//.test(path));
    const count = (folder: string) => parts.filter((path) => path.startsWith(folder)).length;
    expect([count('fragment/'), count('filter/'), count('index/')]).toEqual([12, 5, 1]);
    for (const path of parts) expect(files.get(path)?.code()).toContain(`detail:["${path.slice(0, -'.js'.length)}","`);
  });

  test('keeps typography in what is shown, and what is not text out of what is found', async () => {
    const files = await searchFiles(library);
    const scripts = [...files].filter(([path]) => path.startsWith('fragment/')).map(([, { code }]) => code());
    const fragments = scripts.map((code): unknown => {
      const [, data = ''] = /,"([^"]+)"\]\}\)\)$/.exec(code) ?? [];
      return JSON.parse(new TextDecoder().decode(unpack(Buffer.from(data, 'base64'))));
    });
    expect(fragments).toContainEqual(
      expect.objectContaining({
        url: 'treaties/minsk-ii.html',
        content: 'Minsk II Minsk agreement. signed 12 February 2015. A second truce.',
        card: { line: 'treaty, 2015', summary: 'A second truce.', names: ['Minsk II', 'Minsk agreement'] },
      }),
    );
  });

  test('is made once for a library, and alike for another of the same content', async () => {
    expect(await searchFiles(library)).toBe(await searchFiles(library));
    const again = await searchFiles(libraryOf(sample));
    const told = (files: SearchFiles) => [...files].map(([path, { mark, code }]) => [path, mark, code()]);
    expect(told(again)).toEqual(told(await searchFiles(library)));
  });
});
