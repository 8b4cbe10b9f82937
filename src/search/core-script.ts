/** The core of the search as one classic script: Pagefind’s own code and files, with what it would fetch put in. */
import { bundleClassic } from '../offline/bundle.ts';
import { base64 } from '../offline/data-script.ts';
import type { IndexFiles } from './pagefind.ts';

const ENTRY = 'pagefind-entry.json';

/** What we read of Pagefind’s list of its languages. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm?: string | null }>>;
}

/** Bundles `src/browser/search/core.ts` with the files. Throws when Pagefind’s code asks for what only a server gives. */
export async function coreScript(files: IndexFiles): Promise<string> {
  const own = Object.fromEntries(neededAlways(files).map((path) => [path, base64(fileAt(files, path))]));
  const code = await bundleClassic('src/browser/search/core.ts', {
    modules: {
      pagefind: without(/\bimport\s*\(|\bimport\.meta\b(?!\.url\b)/, textAt(files, 'pagefind.js')),
      index: `export default ${JSON.stringify(own)}`,
    },
    define: { 'import.meta.url': '""' },
    inject: { fetch: ['src/browser/search/fetch.ts', 'fetchPart'] },
  });
  return without(/\bfetch\b|\bimport\s*\(|\bimport\.meta\b/, code);
}

/** The files that every search needs: the list of languages, and of each its metadata and its program. */
function neededAlways(files: IndexFiles): string[] {
  const { languages } = JSON.parse(textAt(files, ENTRY)) as Entry;
  const ofLanguages = Object.values(languages).flatMap(({ hash, wasm }) => [
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
  ]);
  return [ENTRY, ...new Set(ofLanguages)];
}

function fileAt(files: IndexFiles, path: string): Uint8Array {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Pagefind made no file “${path}”.`);
  return file;
}

function textAt(files: IndexFiles, path: string): string {
  return new TextDecoder().decode(fileAt(files, path));
}

/** The code, if it does not ask for what only a server gives. */
function without(asking: RegExp, code: string): string {
  const [coupling] = asking.exec(code) ?? [];
  if (coupling === undefined) return code;
  throw new Error(
    `Pagefind’s script still has “${coupling}”, which does not work in a page opened by a double-click. ` +
      'See src/search/core-script.ts: the version of Pagefind in package.json may be another than it was written for.',
  );
}
