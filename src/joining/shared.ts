/** The things of which several sites speak, with the op-eds of each that mention them. */
import type { MentionedIn } from '../exports/api/schemas/entry.ts';
import { joinedId } from '../model/joined-search.ts';
import { pageBelow } from './addresses.ts';
import type { SharedEntry } from './schemas.ts';
import type { Same } from './same.ts';

/** The op-eds of a site that mention one of its entries. */
export type MentionsOf = (site: string, id: string) => Promise<readonly MentionedIn[]>;

/** A thing with what each site says of it. Throws what `mentionsOf` throws. */
export async function sharedEntry(known: Same, mentionsOf: MentionsOf): Promise<SharedEntry> {
  const [first] = known;
  const { identifier, name, kind } = first.thing;
  const sameAs = [...new Set(known.flatMap(({ thing }) => thing.sameAs ?? []))];
  const collections = known.map(async ({ site, thing }) => ({
    collection: site,
    id: thing.identifier,
    name: thing.name,
    page: pageBelow(site, thing.url),
    summary: thing.description,
    file: `${site}/api/v1/${thing.file}`,
    readings: (await mentionsOf(site, thing.identifier)).map((mentioned) => readingOf(site, mentioned)),
  }));
  return { id: joinedId(first.site, identifier), name, kind, sameAs, in: await Promise.all(collections) };
}

function readingOf(site: string, { opEd, blocks }: MentionedIn): SharedEntry['in'][number]['readings'][number] {
  const { id, title, date, url } = opEd;
  return { id, title, date, page: pageBelow(site, blocks[0]?.url ?? url), paragraphs: blocks.length };
}
