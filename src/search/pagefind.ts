/** Records in, the files of Pagefind’s index out. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './record.ts';

/** A record and the id that stands for its card. */
export interface Stamped {
  readonly record: SearchRecord;
  readonly stamp: string;
}

/** The files of an index, by their paths. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** So many places of words make a chunk of the index, instead of 20,000: a search loads a chunk for each of its words. */
const CHUNK_SIZE = '8000';

let running: Promise<unknown> = Promise.resolve();

/** Indexes the records, in their order, one index after the other. Throws what Pagefind says is wrong. */
export function indexed(records: readonly Stamped[], language: string): Promise<IndexFiles> {
  const files = running.then(() => indexNow(records, language));
  running = files.catch(() => undefined);
  return files;
}

/** Pagefind is a program of its own, and lets no build end before it is closed. */
async function indexNow(records: readonly Stamped[], language: string): Promise<IndexFiles> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true, forceLanguage: language });
    refuse(errors);
    if (index === undefined) throw new Error('Pagefind made no index.');
    for (const { record, stamp } of records) await add(index, record, recordHtml(record, language, stamp));
    const made = await index.getFiles();
    refuse(made.errors);
    return new Map(made.files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, { href }: SearchRecord, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: href, content });
  refuse(errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
