/** Every file of the interface but annotations, which are made from finished pages. */
import type { z } from 'zod';
import type { Library } from '../../library/library.ts';
import { tiesOf } from '../../library/network.ts';
import type { Addresses } from '../addresses.ts';
import { claimItem } from './claim.ts';
import { entriesContext, entryFile, entryThingOf } from './entry.ts';
import { indexFile } from './index-file.ts';
import { pagesOf } from './list.ts';
import { mentionedIn, mentionsByOpEd } from './mentions.ts';
import { listedOpEd, opEdFile } from './op-ed.ts';
import { readingListItem } from './reading-list.ts';
import { relationsOf, type Relations } from './relations.ts';
import { jsonSchema, schemaFile, schemaNames, type schemas, type SchemaName } from './schemas/all.ts';
import { datedItem, tieItem } from './time-and-ties.ts';

export interface ApiFile {
  /** From the folder of the interface, without its ending: `op-eds/peace`. */
  readonly name: string;
  /** What is in it; made when it is asked for, for there may be many files. */
  readonly content: () => object;
}

interface List {
  readonly name: string;
  readonly total: number;
  readonly files: readonly ApiFile[];
}

type Content<N extends SchemaName> = z.infer<(typeof schemas)[N]>;
type ListName = { [N in SchemaName]: Content<N> extends { items: unknown[]; total: number } ? N : never }[SchemaName];

/** The files; none where the site makes none, or readers’ own copies are shown, for then there is nothing published to build on. */
export function apiFiles(library: Library, at: Addresses): ApiFile[] {
  if (!library.site.makes.api || library.copies.size > 0) return [];
  const relations = relationsOf(library, at);
  const lists = listsOf(library, relations, at);
  const totals = new Map(lists.map(({ name, total }) => [name, total]));
  return [
    file('index', 'index', () => indexFile(library, totals, at)),
    ...lists.flatMap(({ files }) => files),
    ...[...library.opEds.values()].map((opEd) => file(`op-eds/${opEd.slug}`, 'op-ed', () => opEdFile(opEd, at))),
    ...filesOfEntries(library, relations, at),
    ...schemaNames.map((name) => ({ name: schemaFile(name), content: () => jsonSchema(name, at) })),
  ];
}

function listsOf(library: Library, relations: Relations, at: Addresses): List[] {
  const { opEds, claims, chronology, readingLists } = library;
  return [
    listOf('op-eds', 'op-eds', [...opEds.values()], (opEd) => listedOpEd(opEd, at)),
    entriesList(library, relations, at),
    listOf('claims', 'claims', [...claims.values()], (claim) => claimItem(claim, at)),
    listOf('chronology', 'chronology', chronology, (fact) => datedItem(library, fact, at)),
    listOf('network', 'network', tiesOf(library), tieItem),
    listOf('reading-lists', 'reading-lists', [...readingLists.values()], (list) => readingListItem(list, at)),
  ];
}

/** The index of entries, which is JSON-LD. */
function entriesList(library: Library, relations: Relations, at: Addresses): List {
  const head = { '@context': entriesContext(at), '@type': 'ItemList' };
  const entries = [...library.entries.values()];
  return listOf(
    'entries',
    'entries',
    entries,
    (each) => entryThingOf(library, each, relations.get(each.id) ?? [], at),
    head,
  );
}

function filesOfEntries(library: Library, relations: Relations, at: Addresses): ApiFile[] {
  return [...library.entries.values()].flatMap((entry) => {
    const { id } = entry;
    const mentions = listOf(`mentions/${id}`, 'mentions', mentionsByOpEd(entry), (own) =>
      mentionedIn(library, own, at),
    );
    return [file(`entries/${id}`, 'entry', () => entryFile(entry, relations.get(id) ?? [], at)), ...mentions.files];
  });
}

function file<N extends SchemaName>(name: string, schema: N, content: () => Omit<Content<N>, '$schema'>): ApiFile {
  return { name, content: () => ({ $schema: schemaOf(schema, name), ...content() }) };
}

/** @param head what stands in each file before the items */
function listOf<N extends ListName, T>(
  name: string,
  schema: N,
  items: readonly T[],
  itemOf: (item: T) => Content<N>['items'][number],
  head: object = {},
): List {
  const files = pagesOf(name, items).map(({ name: own, items: some, ...paging }) => ({
    name: own,
    content: () => ({ $schema: schemaOf(schema, own), ...head, ...paging, items: some.map((item) => itemOf(item)) }),
  }));
  return { name, total: items.length, files };
}

/** The schema of a file, as the file names it. */
function schemaOf(schema: SchemaName, file: string): string {
  return `${'../'.repeat(file.split('/').length - 1)}${schemaFile(schema)}.json`;
}
