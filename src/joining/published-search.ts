/** How a finished site is searched, read from the files of its search. */
import { z } from 'zod';
import type { EntryId } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { SearchContents, SearchTable } from '../model/search.ts';
import { dataIn } from '../offline/data-script.ts';
import { parsedBy, textAt, unexpected, type SiteFolder } from './site-folder.ts';

export interface PublishedSearch {
  readonly contents: SearchContents;
  readonly table: SearchTable;
  /** Its words by their first letters, the most frequent first. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const contentsSchema: z.ZodType<SearchContents> = z.object({
  core: z.string(),
  head: z.string(),
  table: z.string(),
  words: z.record(z.string(), z.string()),
});

/** Branded where they were checked: at the build of the site. */
const branded = <T extends string>() => z.custom<T>((value) => typeof value === 'string');

const label = z.object({ kind: branded<Kind>(), many: z.string(), one: z.string(), icon: z.string() });
const named = z.object({
  id: branded<EntryId>(),
  kind: branded<Kind>(),
  href: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  readings: z.number(),
});
const tableSchema: z.ZodType<SearchTable> = z.object({
  kinds: z.array(label),
  entries: z.array(named),
  spellings: z.array(z.tuple([z.string(), z.string()])),
});

/** Reads it. Throws SiteFault when a file is missing, or is not what it must be. */
export async function readSearch(site: SiteFolder): Promise<PublishedSearch> {
  const contents = await handedOver(site, 'contents.js', 'contents', contentsSchema);
  const table = await handedOver(site, contents.table, 'table', tableSchema);
  const words = new Map<string, string[]>();
  for (const [letter, file] of Object.entries(contents.words))
    words.set(letter, (await handedOver(site, file, `words/${letter}`, z.string())).split(' '));
  return { contents, table, words };
}

async function handedOver<T>(site: SiteFolder, file: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const path = `search/${file}`;
  return parsedBy(schema, dataOf(name, await textAt(site, path), `${site.from}/${path}`), site, path);
}

function dataOf(name: string, code: string, file: string): unknown {
  try {
    return dataIn(name, code);
  } catch (error) {
    throw unexpected(file, (error as Error).message);
  }
}
