/** A finished site, read from what it publishes of itself. */
import { z } from 'zod';
import { API_VERSION } from '../exports/api/index-file.ts';
import { entriesSchema, mentionsSchema, type MentionedIn, type Thing } from '../exports/api/schemas/entry.ts';
import { indexSchema, type IndexFile } from '../exports/api/schemas/index-file.ts';
import { opEdsSchema, type ListedOpEd } from '../exports/api/schemas/op-ed.ts';
import { chronologySchema, type DatedItem } from '../exports/api/schemas/time-and-ties.ts';
import { SiteFault } from './fault.ts';
import { readSearch, type PublishedSearch } from './published-search.ts';
import { jsonIn, parsedBy, textAt, type SiteFolder } from './site-folder.ts';

export interface PublishedSite {
  readonly name: string;
  readonly index: IndexFile;
  readonly opEds: readonly ListedOpEd[];
  readonly things: readonly Thing[];
  readonly dated: readonly DatedItem[];
  readonly search: PublishedSearch;
  /** Finished pages, from which the joined ones have their frame. */
  readonly pages: Readonly<Record<Template, string>>;
}

export type Template = 'index' | 'chronology' | 'search';

const API = 'api/v1';

/** Reads a site. Throws SiteFault when it is none, is of another version, or its data are not what their schema says. */
export async function readPublished(site: SiteFolder): Promise<PublishedSite> {
  const index = await readIndex(site);
  return {
    name: site.name,
    index,
    opEds: await listAt(site, `${API}/op-eds.json`, opEdsSchema),
    things: await listAt(site, `${API}/entries.json`, entriesSchema),
    dated: await listAt(site, `${API}/chronology.json`, chronologySchema),
    search: await readSearch(site),
    pages: {
      index: await textAt(site, 'index.html'),
      chronology: await textAt(site, 'chronology.html'),
      search: await textAt(site, 'search.html'),
    },
  };
}

/** The op-eds of a site that mention an entry, and where. Throws SiteFault as `readPublished` does. */
export function mentionsOf(site: SiteFolder, id: string): Promise<readonly MentionedIn[]> {
  return listAt(site, `${API}/mentions/${id}.json`, mentionsSchema);
}

async function readIndex(site: SiteFolder): Promise<IndexFile> {
  const path = `${API}/index.json`;
  const data = jsonIn(site, path, await textAt(site, path));
  const { version } = parsedBy(z.object({ version: z.string() }), data, site, path);
  checkVersion(version, `${site.from}/${path}`);
  return parsedBy(indexSchema, data, site, path);
}

/** Within a version fields are only added; what was built before the fields were that are needed here has a smaller second number. */
function checkVersion(version: string, file: string): void {
  const [[major, minor], [ours, least]] = [version, API_VERSION].map((text) => text.split('.').map(Number)) as [
    number[],
    number[],
  ];
  if (major === ours && (minor ?? 0) >= (least ?? 0)) return;
  throw new SiteFault(
    'other-version',
    file,
    `The site was built with version ${version} of its data; version ${API_VERSION} is needed.`,
    'Build it again with this version of Postil, or join with the version that it was built with.',
  );
}

/** All items of a list in pages. */
async function listAt<T>(
  site: SiteFolder,
  first: string,
  schema: z.ZodType<{ readonly items: readonly T[]; readonly next?: string | undefined }>,
): Promise<T[]> {
  const items: T[] = [];
  for (let path: string | undefined = first; path !== undefined;) {
    const list: { readonly items: readonly T[]; readonly next?: string | undefined } = parsedBy(
      schema,
      jsonIn(site, path, await textAt(site, path)),
      site,
      path,
    );
    items.push(...list.items);
    path = list.next === undefined ? undefined : path.replace(/[^/]*$/, list.next);
  }
  return items;
}
