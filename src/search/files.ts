/** The files of the search: scripts that a page can load one by one, wherever it lies. */
import type { Library } from '../library/library.ts';
import type { SearchContents } from '../model/search.ts';
import { base64, dataScript, packedScript } from '../offline/data-script.ts';
import { digest, named } from '../offline/named.ts';
import { coreScript } from './core-script.ts';
import { withCard } from './fragment.ts';
import { indexed, type IndexFiles } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { stable } from './stable.ts';
import { tableOf } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Scripts by their paths in the folder of the search. */
export type SearchFiles = ReadonlyMap<string, string>;

/** A library never changes, so that its files stay true as long as it is held. */
const known = new WeakMap<Library, Promise<SearchFiles>>();

/** The files of a library, made once. Throws what Pagefind or the bundler says. */
export function searchFiles(library: Library): Promise<SearchFiles> {
  const files = known.get(library) ?? make(library);
  known.set(library, files);
  return files;
}

async function make(library: Library): Promise<SearchFiles> {
  const records = recordsOf(library);
  const stamped = records.map((record) => ({ record, stamp: stampOf(record) }));
  const index = stable(await indexed(stamped, library.site.language));
  const core = await coreScript(index);
  const table = packedScript('table', tableOf(library));
  const words = wordScripts(records);
  const contents: SearchContents = {
    core: named('core', core),
    table: named('table', table),
    words: Object.fromEntries([...words].map(([letter, code]) => [letter, wordsFile(letter, code)])),
  };
  return new Map([
    ['contents.js', dataScript('contents', contents)],
    [contents.core, core],
    [contents.table, table],
    ...[...words].map(([letter, code]): [string, string] => [wordsFile(letter, code), code]),
    ...partScripts(index, records),
  ]);
}

/** Changes with what a fragment holds beside its folded text. */
function stampOf({ title, parts, card }: SearchRecord): string {
  return `of-${digest(JSON.stringify([title, parts, card]))}`;
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
function partScripts(index: IndexFiles, records: readonly SearchRecord[]): [path: string, code: string][] {
  const byHref = new Map(records.map((record) => [record.href, record]));
  return [...index]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]): [string, string][] => {
      const [, name = ''] = /^((?:index|filter|fragment)\/[^.]+)\.pf_/.exec(path) ?? [];
      if (name === '') return [];
      const part = name.startsWith('fragment/') ? withCard(bytes, byHref) : bytes;
      return [[`${name}.js`, dataScript(name, base64(part))]];
    });
}
