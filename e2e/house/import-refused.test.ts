import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copy, digest } from '../fixtures/copies.ts';
import { Importing } from './importing.ts';

let here: Importing;

beforeEach(async () => {
  here = await Importing.begin();
});

afterEach(() => here.end());

describe('npm run import', { timeout: 120_000 }, () => {
  it('says why a file is not imported, and goes on with the others', async () => {
    await here.put('empty.txt', '');
    await here.put('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0]));
    await here.put('word.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9]));
    await mkdir(join(here.folder, 'folder.txt'));
    const names = ['empty.txt', 'picture.txt', 'word.docx', 'folder.txt', 'gone.txt', 'cafe.txt'];
    const { failed, files } = await here.runForJson(...names);
    expect(failed).toBe(5);
    expect(files.map(({ problem, done }) => problem?.code ?? done)).toEqual([
      'empty-copy',
      'unknown-format',
      'damaged-copy',
      'no-file',
      'no-file',
      'created',
    ]);
    expect(await readdir(join(here.content, 'copies'))).toEqual(['cafe-tax.mdx']);
    const { status, output } = await here.run('gone.txt');
    expect(status).toBe(1);
    expect(output).toContain('gone.txt  no-file  There is no such file.\n    → See how its name is spelled.');
  });

  it('refuses the second of two files that are the same op-ed', async () => {
    await here.put('again.txt', copy.replace('two of them', '2 of them'));
    const { failed, files } = await here.runForJson('cafe.txt', 'again.txt');
    expect([failed, files[0]?.done, files[1]?.problem?.code]).toEqual([1, 'created', 'same-op-ed']);
    expect(await here.textOf('content/copies/cafe-tax.mdx')).toContain('file: cafe.txt');
  });

  it('says so when the page cannot be written', async () => {
    await here.put('content/copies', 'a file where a folder should be');
    const { failed, files } = await here.runForJson('cafe.txt');
    expect([failed, files[0]?.problem?.code]).toEqual([1, 'not-written']);
  });

  it.each([
    ['nothing', [], 'No file is named.'],
    ['an unknown option', ['cafe.txt', '--dry'], "Unknown option '--dry'."],
    ['an unknown op-ed', ['cafe.txt', '--of', 'nothing'], 'There is no op-ed “nothing”. There are: '],
    ['rights that do not allow it', ['letters.txt', '--as', 'op-ed', '--rights', '© me'], 'npm run new -- op-ed'],
    ['no rights', ['letters.txt', '--as', 'op-ed'], '--as op-ed needs --rights'],
    ['a bad date', ['letters.txt', '--date', '2026-13'], '“2026-13” is not a date in EDTF'],
    ['an id that is taken', ['letters.txt', '--id', 'cafe-tax'], '“cafe-tax” is taken by content/op-eds/cafe-tax.mdx'],
    ['an op-ed that is there', ['cafe.txt', '--as', 'op-ed', '--rights', 'public domain'], 'which the collection has'],
  ])('refuses %s, and leaves everything as it was', async (_what, args, message) => {
    const before = await here.everything();
    const { status, output } = await here.run(...args);
    expect(output).toContain(message);
    expect(status).toBe(2);
    expect(await here.everything()).toEqual(before);
  });

  it('does nothing while the collection is broken', async () => {
    await here.put('content/op-eds/cafe-tax.mdx', digest.replace('of="sacem"', 'of="sacme"'));
    const { status, output } = await here.run('cafe.txt');
    expect(status).toBe(1);
    expect(output).toContain('unknown-id  There is no entry “sacme”.');
    expect(await readdir(here.content)).not.toContain('copies');
  });
});
