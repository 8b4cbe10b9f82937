/** The data files of the joined site. */
import { z } from 'zod';
import { pagesOf } from '../exports/api/list.ts';
import { homeOf } from './addresses.ts';
import type { PublishedSite } from './published.ts';
import { JOINED_API, JOINED_VERSION, joinedSchemas, type JoinedIndexFile, type SharedEntry } from './schemas.ts';

/** The files, by their paths from the joined root. */
export function dataFiles(
  title: string,
  sites: readonly PublishedSite[],
  shared: readonly SharedEntry[],
): Map<string, string> {
  const index: JoinedIndexFile = {
    $schema: 'schemas/index.json',
    version: JOINED_VERSION,
    title,
    collections: sites.map(collectionOf),
    entries: { href: 'entries.json', total: shared.length },
  };
  const lists = pagesOf('entries', shared).map(
    ({ name, ...page }) => [name, { $schema: 'schemas/entries.json', ...page }] as const,
  );
  const schemas = Object.entries(joinedSchemas).map(
    ([name, schema]) => [`schemas/${name}`, z.toJSONSchema(schema, { io: 'input' })] as const,
  );
  return new Map(
    [['index', index] as const, ...lists, ...schemas].map(([name, content]) => [
      `${JOINED_API}/${name}.json`,
      `${JSON.stringify(content, null, 1)}\n`,
    ]),
  );
}

function collectionOf({ name, index, opEds, things }: PublishedSite): JoinedIndexFile['collections'][number] {
  const { title, collection, language } = index.site;
  return {
    collection: name,
    title,
    about: collection,
    language,
    modified: index.modified,
    license: index.license,
    page: homeOf(name),
    index: `${name}/api/v1/index.json`,
    opEds: opEds.length,
    entries: things.length,
  };
}
