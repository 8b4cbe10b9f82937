/** Records in, one index out: made part by part, of which those that are as before are kept from the last build. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../library/disk.ts';
import { divided } from './divided.ts';
import { indexPart, type IndexPart } from './index-part.ts';
import { mergedIndex } from './merge.ts';
import { indexEach, type IndexFiles, type Stamped } from './pagefind.ts';

const KEPT = '.cache/search';
/** Changes whenever the same records are indexed otherwise. */
const INDEXING = '2';
/** What no build has asked for in so long goes: a month, in milliseconds. */
const LONG = 30 * 24 * 60 * 60 * 1000;

/**
 * The index of all records, in their order.
 * @param folder where parts are kept; one that cannot be read or written is as good as none
 * @throws what Pagefind says is wrong
 */
export async function searchIndex(records: readonly Stamped[], language: string, folder = KEPT): Promise<IndexFiles> {
  const groups = divided(records).map((group) => ({ group, path: join(folder, keyOf(group, language)) }));
  const known = new Map<string, IndexPart>();
  for (const { path } of groups) {
    const part = await kept(path);
    if (part !== undefined) known.set(path, part);
  }
  const missing = groups.filter(({ path }) => !known.has(path));
  await indexEach(
    missing.map(({ group }) => group),
    language,
    async (files, at) => {
      const path = missing[at]?.path ?? '';
      const part = indexPart(files);
      known.set(path, part);
      await replaceFile(path, serialize(part)).catch(() => undefined);
    },
  );
  await tidy(folder).catch(() => undefined);
  const sort = records.map(({ record }) => record.sort);
  return mergedIndex(
    groups.flatMap(({ path }) => known.get(path) ?? []),
    sort,
    language,
  );
}

/** Names all on which the index of a group rests. */
function keyOf(group: readonly Stamped[], language: string): string {
  const hash = createHash('sha256').update(`${INDEXING} ${process.version} ${language}`);
  for (const { record, stamp } of group) hash.update(JSON.stringify([record.href, record.filters, stamp]));
  return `${hash.digest('hex')}.v8`;
}

/** A part that is kept, which from now on counts as asked for. */
async function kept(path: string): Promise<IndexPart | undefined> {
  try {
    const part = deserialize(await readFile(path)) as IndexPart;
    const now = new Date();
    await utimes(path, now, now);
    return part;
  } catch {
    return undefined;
  }
}

async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < Date.now() - LONG) await rm(path, { force: true });
  }
}
