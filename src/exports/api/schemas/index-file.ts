/** What there is. */
import { z } from 'zod';
import { address, count, file, schemaRef } from './parts.ts';

const kind = z.object({
  id: z.string(),
  one: z.string(),
  many: z.string(),
  about: z.string(),
  schema: z.string().describe('the type of schema.org'),
  icon: z.string().optional().describe('one character, unlike those of the other kinds; since 1.1'),
  color: z
    .object({ light: z.string(), dark: z.string() })
    .optional()
    .describe('#rrggbb, on a light page and on a dark one; since 1.1'),
});

const relation = z.object({ id: z.string(), reads: z.string(), reverse: z.string() });

const resource = z
  .object({
    name: z.string(),
    about: z.string(),
    href: file.optional().describe('the file, or the first page of the list'),
    template: z
      .string()
      .optional()
      .describe('of files of which there are many: the place of the id in braces (RFC 6570)'),
    ids: z.string().optional().describe('the list, by its name, that has the ids'),
    total: count.optional().describe('items of a list, on all pages'),
    schema: z.string().optional().describe('of each file: here, or for what others have specified there'),
  })
  .describe('a file, a list in pages, or many files');

export const indexSchema = z
  .object({
    $schema: schemaRef,
    version: z
      .string()
      .describe('MAJOR.MINOR: the first is that of the folder, the second grows when something is added'),
    site: z.object({
      title: z.string(),
      tagline: z.string(),
      collection: z.string(),
      description: z.string(),
      language: z.string(),
      url: address,
    }),
    license: z.object({ name: z.string(), url: address, credit: z.string().describe('whom to credit') }),
    modified: z.iso.date().optional().describe('the day of the last change of the content that is known'),
    kinds: z.array(kind).describe('kinds of entries'),
    relations: z.array(relation).describe('types of relations, as they read from either end'),
    resources: z.array(resource),
  })
  .describe('What this interface has. Begin here.');

export type IndexFile = z.infer<typeof indexSchema>;
export type ResourceItem = z.infer<typeof resource>;
