/** What the interface has, for its index and for its files: the one place where a name stands. */
import type { SchemaName } from './schemas/all.ts';
import { schemaFile } from './schemas/all.ts';
import type { ResourceItem } from './schemas/index-file.ts';

export interface Resource {
  /** From the folder of the interface, without its ending; `{id}` where there are many. */
  readonly name: string;
  readonly about: string;
  readonly schema: SchemaName;
  /** The list that has the ids. */
  readonly ids?: string;
}

export const resources = [
  { name: 'index', about: 'What there is. Begin here.', schema: 'index' },
  { name: 'op-eds', about: 'Every op-ed, earliest first.', schema: 'op-eds' },
  {
    name: 'op-eds/{id}',
    about: 'An op-ed: its data, its paragraphs, and the mentions, glosses and notes on each.',
    schema: 'op-ed',
    ids: 'op-eds',
  },
  { name: 'entries', about: 'Every entry, in JSON-LD with the terms of schema.org.', schema: 'entries' },
  { name: 'entries/{id}', about: 'An entry whole, with its text.', schema: 'entry', ids: 'entries' },
  {
    name: 'mentions/{id}',
    about: 'The op-eds that mention an entry, and where: a list in pages for each entry.',
    schema: 'mentions',
    ids: 'entries',
  },
  { name: 'claims', about: 'Every claim with its positions and sources.', schema: 'claims' },
  { name: 'chronology', about: 'All that is dated, earliest first.', schema: 'chronology' },
  { name: 'network', about: 'What ties entries: relations, and paragraphs that mention both.', schema: 'network' },
  { name: 'reading-lists', about: 'What instructors assign, session by session.', schema: 'reading-lists' },
  { name: 'annotations', about: 'The W3C AnnotationCollection; its pages are those of op-eds.', schema: 'annotations' },
  {
    name: 'annotations/{id}',
    about: 'The glosses, notes and mentions of an op-ed as a W3C AnnotationPage.',
    schema: 'annotation-page',
    ids: 'op-eds',
  },
] as const satisfies readonly Resource[];

/** A resource as the index tells it. @param total items, where it is a list */
export function resourceItem({ name, about, schema, ids }: Resource, total: number | undefined): ResourceItem {
  const file = `${name}.json`;
  return {
    name,
    about,
    ...(ids === undefined ? { href: file, total } : { template: file, ids }),
    schema: `${schemaFile(schema)}.json`,
  };
}
