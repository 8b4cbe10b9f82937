/** Records in, the files of Pagefind’s indexes out. */
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

/** Pagefind’s list of its languages. */
export const ENTRY = 'pagefind-entry.json';

/** A file of an index. Throws when there is none of this path. */
export function fileAt(files: IndexFiles, path: string): Uint8Array {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Pagefind made no file “${path}”.`);
  return file;
}

let running: Promise<unknown> = Promise.resolve();

/**
 * Makes an index of each group of records, one after the other.
 * @param take is given each index, before the next is begun
 * @throws what Pagefind says is wrong
 */
export function indexEach(
  groups: readonly (readonly Stamped[])[],
  language: string,
  take: (index: IndexFiles, group: number) => Promise<void>,
): Promise<void> {
  const done = running.then(async () => {
    if (groups.length === 0) return;
    try {
      for (const [group, records] of groups.entries()) await take(await indexed(records, language), group);
    } finally {
      // Pagefind is a program of its own, and lets no build end before it is closed.
      await close();
    }
  });
  running = done.catch(() => undefined);
  return done;
}

async function indexed(records: readonly Stamped[], language: string): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, forceLanguage: language });
  refuse(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { record, stamp } of records) await add(index, record, recordHtml(record, language, stamp));
  const made = await index.getFiles();
  refuse(made.errors);
  await index.deleteIndex();
  return new Map(made.files.map(({ path, content }) => [path, content]));
}

async function add(index: PagefindIndex, { href }: SearchRecord, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: href, content });
  refuse(errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
