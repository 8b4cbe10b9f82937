import { describe, expect, test } from 'vitest';
import { coreScript, headScript } from './core-script.ts';

const text = (value: string) => new TextEncoder().encode(value);

/** The files of an index, with this for Pagefind’s script. */
function filesWith(script: string) {
  return new Map([
    ['pagefind.js', text(script)],
    ['pagefind-entry.json', text('{"languages":{"en":{"hash":"en_0a","wasm":"en"}}}')],
    ['pagefind.en_0a.pf_meta', text('metadata')],
    ['wasm.en.pagefind', text('program')],
    ['wasm.unknown.pagefind', text('not wanted')],
    ['index/en_1b.pf_index', text('not wanted')],
  ]);
}

const SCRIPT = 'export const createInstance = () => ({ search: () => fetch(import.meta.url + "x") });';

describe('coreScript', () => {
  test('holds the program of the language and nothing of the site', async () => {
    const code = await coreScript(filesWith(SCRIPT));
    expect(code).toContain(btoa('program'));
    for (const other of ['metadata', 'not wanted']) expect(code).not.toContain(btoa(other));
  });

  test('is a classic script in which nothing is fetched', async () => {
    const code = await coreScript(filesWith(SCRIPT));
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/\bfetch\b|import\.meta/);
  });

  test('does not let a search wait for longer than its program takes', async () => {
    const script =
      'const asyncSleep = (ms) => new Promise((done) => setTimeout(done, ms)); export const createInstance = async () => { await asyncSleep(50); };';
    const code = await coreScript(filesWith(script));
    expect(code).not.toContain('(50)');
    expect(code).toContain('(1)');
  });

  test.each([
    ['window.fetch("x")', 'fetch'],
    ['import("./x.js")', 'import('],
    ['import.meta.dirname', 'import.meta'],
  ])('is not made of a Pagefind that calls %s', async (call, coupling) => {
    const script = `export const createInstance = () => ({ search: () => ${call} });`;
    await expect(coreScript(filesWith(script))).rejects.toThrow(`Pagefind’s script still has “${coupling}”`);
  });

  test('is not made without a file that it needs', async () => {
    const files = filesWith(SCRIPT);
    files.delete('wasm.en.pagefind');
    await expect(coreScript(files)).rejects.toThrow('Pagefind made no file “wasm.en.pagefind”.');
  });
});

test('headScript hands over the languages and the metadata of each', () => {
  const [, json = ''] = /detail:(.+)\}\)\)$/.exec(headScript(filesWith(SCRIPT))) ?? [];
  expect(JSON.parse(json)).toEqual([
    'head',
    {
      'pagefind-entry.json': btoa('{"languages":{"en":{"hash":"en_0a","wasm":"en"}}}'),
      'pagefind.en_0a.pf_meta': btoa('metadata'),
    },
  ]);
});
