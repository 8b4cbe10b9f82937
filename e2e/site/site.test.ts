import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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

it('two builds of the same content are byte-identical', () => {
  expect(hashes('.cache/again')).toEqual(hashes('dist'));
});

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
