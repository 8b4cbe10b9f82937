/**
 * What every search needs, as two classic scripts: the core, Pagefind’s own code and program, which is the same for every site in
 * a language, so that browsers keep it when the content changes and sites that are joined load it once; and the head of the index.
 */
import { bundleClassic } from '../offline/bundle.ts';
import { base64, dataScript } from '../offline/data-script.ts';
import { ENTRY, fileAt, type IndexFiles } from './pagefind.ts';

/** What we read of Pagefind’s list of its languages. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm?: string | null }>>;
}

/** Bundles `src/browser/search/core.ts` with the programs. Throws when Pagefind’s code asks for what only a server gives. */
export async function coreScript(files: IndexFiles): Promise<string> {
  const programs = languagesOf(files).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const code = await bundleClassic('src/browser/search/core.ts', {
    modules: {
      pagefind: without(/\bimport\s*\(|\bimport\.meta\b(?!\.url\b)/, lookingSoon(textAt(files, 'pagefind.js'))),
      programs: `export default ${JSON.stringify(inBase64(files, programs))}`,
    },
    define: { 'import.meta.url': '""' },
    inject: { fetch: ['src/browser/search/fetch.ts', 'fetchPart'] },
  });
  return without(/\bfetch\b|\bimport\s*\(|\bimport\.meta\b/, code);
}

/** The script that hands over the head of the index: the list of its languages, and the metadata of each. */
export function headScript(files: IndexFiles): string {
  const metadata = languagesOf(files).map(({ hash }) => `pagefind.${hash}.pf_meta`);
  return dataScript('head', inBase64(files, [ENTRY, ...metadata]));
}

function languagesOf(files: IndexFiles) {
  const { languages } = JSON.parse(textAt(files, ENTRY)) as Entry;
  return Object.values(languages);
}

function inBase64(files: IndexFiles, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, base64(fileAt(files, path))]));
}

function textAt(files: IndexFiles, path: string): string {
  return new TextDecoder().decode(fileAt(files, path));
}

/** Pagefind looks every 50 ms whether its program runs, and so begins up to that much later than it could. */
const lookingSoon = (code: string): string => code.replaceAll('asyncSleep(50)', 'asyncSleep(1)');

/** The code, if it does not ask for what only a server gives. */
function without(asking: RegExp, code: string): string {
  const [coupling] = asking.exec(code) ?? [];
  if (coupling === undefined) return code;
  throw new Error(
    `Pagefind’s script still has “${coupling}”, which does not work in a page opened by a double-click. ` +
      'See src/search/core-script.ts: the version of Pagefind in package.json may be another than it was written for.',
  );
}
