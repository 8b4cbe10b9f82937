import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../pages.ts';

/** Every file below a folder with a hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

const compressed = (path: string): number => brotliCompressSync(readFileSync(path)).length;

it('two builds of the same content are byte-identical', () => {
  expect(hashes('.cache/again')).toEqual(hashes('dist'));
});

describe.each(pagesOf('dist').filter((page) => /^\/op-eds\/[^/]+$/.test(page)))(
  'the weight of %s, with brotli',
  (page) => {
    const html = readFileSync(`dist${page}`, 'utf8');
    // Browsers fetch what is for paper when all else is there.
    const assets = [
      ...new Set(
        [
          ...html
            .replace(/<link rel="stylesheet" media="print"[^>]*>/, '')
            .matchAll(/ (?:href|src)="(?:\.\.\/)+(assets\/[^"]+)"/g),
        ].map((match) => `dist/${match[1]}`),
      ),
    ];
    const fonts = readdirSync('dist/assets')
      .filter((name) => /^serif(?:-italic)?\..*woff2$/.test(name))
      .map((name) => `dist/assets/${name}`);
    const first = [...new Set([...assets, ...fonts])];

    it('HTML is under 20 kB', () => {
      expect(compressed(`dist${page}`)).toBeLessThan(20_000);
    });

    it('everything of the first view, fonts included, is under 60 kB', () => {
      expect(first.map(compressed).reduce((sum, size) => sum + size, compressed(`dist${page}`))).toBeLessThan(60_000);
    });

    it('script is at most 5 kB', () => {
      const scripts = first.filter((path) => path.endsWith('.js'));
      expect(scripts).not.toEqual([]);
      expect(scripts.map(compressed).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000);
    });
  },
);

it('every page has a Content Security Policy without unsafe-*', () => {
  for (const page of pagesOf('dist')) {
    const policy =
      /http-equiv="content-security-policy" content="([^"]+)"/i.exec(readFileSync(`dist${page}`, 'utf8'))?.[1] ?? '';
    expect(policy, page).toContain("default-src 'self'");
    expect(policy, page).toMatch(/script-src 'self'/);
    // Pagefind’s program is WebAssembly, which runs no text as code.
    expect(policy.replace("'wasm-unsafe-eval'", ''), page).not.toContain('unsafe');
  }
});

it('no page has a style attribute or an event handler', () => {
  for (const page of pagesOf('dist'))
    expect(readFileSync(`dist${page}`, 'utf8'), page).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
});
