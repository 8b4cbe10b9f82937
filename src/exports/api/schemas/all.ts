/** Every schema by its name; types of what is written come from the same, so that neither can differ from the other. */
import { z } from 'zod';
import { apiHref } from '../../../model/urls.ts';
import type { Addresses } from '../../addresses.ts';
import { annotationCollection, annotationPage } from '../../annotations/schema.ts';
import { claimsSchema } from './claim.ts';
import { entriesSchema, entrySchema, mentionsSchema } from './entry.ts';
import { indexSchema } from './index-file.ts';
import { opEdSchema, opEdsSchema } from './op-ed.ts';
import { readingListsSchema } from './reading-list.ts';
import { chronologySchema, networkSchema } from './time-and-ties.ts';

export const schemas = {
  index: indexSchema,
  'op-eds': opEdsSchema,
  'op-ed': opEdSchema,
  entries: entriesSchema,
  entry: entrySchema,
  mentions: mentionsSchema,
  claims: claimsSchema,
  chronology: chronologySchema,
  network: networkSchema,
  'reading-lists': readingListsSchema,
  annotations: annotationCollection,
  'annotation-page': annotationPage,
} as const;
export type SchemaName = keyof typeof schemas;

export const schemaNames = Object.keys(schemas) as SchemaName[];

/** The file of a schema, from the folder of the interface. */
export function schemaFile(name: SchemaName): string {
  return `schemas/${name}`;
}

/**
 * A schema as a JSON Schema of draft 2020-12. It allows properties that it does not name, for later versions may add some.
 * @param at where the site is published, for its `$id`
 */
export function jsonSchema(name: SchemaName, at: Addresses): object {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: at.page(apiHref(schemaFile(name))), title: name, ...rest };
}
