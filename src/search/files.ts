/** The files of the search: scripts that a page can load one by one, wherever it lies. */
import { createHash } from 'node:crypto';
import type { Library } from '../library/library.ts';
import { worked } from '../library/track.ts';
import type { SearchContents } from '../model/search.ts';
import { base64, dataScript, packedScript } from '../offline/data-script.ts';
import { digest, named } from '../offline/named.ts';
import { coreScript, headScript } from './core-script.ts';
import { withCard } from './fragment.ts';
import type { IndexFiles } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { searchIndex } from './search-index.ts';
import { tableOf } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A script, made when it is asked for. */
export interface SearchFile {
  /** The same exactly when the script is. */
  readonly mark: string;
  readonly code: () => string;
}

/** Scripts by their paths in the folder of the search. */
export type SearchFiles = ReadonlyMap<string, SearchFile>;

/** The files of a library. Throws what Pagefind or the bundler says. */
export async function searchFiles(library: Library): Promise<SearchFiles> {
  return (await searchOf(library)).files;
}

/** What is told of the files, for a page that need not ask then. Throws as they do. */
export async function searchContents(library: Library): Promise<SearchContents> {
  return (await searchOf(library)).contents;
}

interface MadeSearch {
  readonly contents: SearchContents;
  readonly files: SearchFiles;
}

/** Made once for a library. */
const searchOf = worked(async (library: Library): Promise<MadeSearch> => {
  const records = recordsOf(library);
  const stamped = records.map((record) => ({ record, stamp: stampOf(record) }));
  const index = await searchIndex(stamped, library.site.language);
  const core = await coreScript(index);
  const head = headScript(index);
  const table = packedScript('table', tableOf(library));
  const words = wordScripts(records);
  const contents: SearchContents = {
    core: named('core', core),
    head: named('head', head),
    table: named('table', table),
    words: Object.fromEntries([...words].map(([letter, code]) => [letter, wordsFile(letter, code)])),
  };
  const scripts = [
    ['contents.js', dataScript('contents', contents)],
    [contents.core, core],
    [contents.head, head],
    [contents.table, table],
    ...[...words].map(([letter, code]) => [wordsFile(letter, code), code] as const),
  ] as const;
  const files = new Map([
    ...scripts.map(([path, code]) => [path, { mark: fullDigest(code), code: () => code }] as const),
    ...partScripts(index, records),
  ]);
  return { contents, files };
});

/** Changes with what a fragment holds beside its folded text. */
function stampOf({ title, parts, card, sort }: SearchRecord): string {
  return `of-${digest(JSON.stringify([title, parts, card, sort]))}`;
}

/** The lists of words, by their first letters. */
function wordScripts(records: readonly SearchRecord[]): Map<string, string> {
  const pieces = [...vocabularyOf(records)];
  return new Map(pieces.map(([letter, words]) => [letter, packedScript(`words/${letter}`, words.join(' '))]));
}

/** A letter that is not ASCII is its number in the file’s name. */
function wordsFile(letter: string, code: string): string {
  const name = /^[a-z]$/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`;
  return named(`words/${name}`, code);
}

/** The parts of the index that are loaded when they are needed, in the order of their names. */
function partScripts(index: IndexFiles, records: readonly SearchRecord[]): [path: string, file: SearchFile][] {
  const byHref = new Map(records.map((record) => [record.href, record]));
  return [...index]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]): [string, SearchFile][] => {
      const [, name = ''] = /^((?:index|filter|fragment)\/[^.]+)\.pf_/.exec(path) ?? [];
      if (name === '') return [];
      const part = () => (name.startsWith('fragment/') ? withCard(bytes, byHref) : bytes);
      // What is added to a fragment is stamped on it.
      return [[`${name}.js`, { mark: fullDigest(bytes), code: () => dataScript(name, base64(part())) }]];
    });
}

const fullDigest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');
