/** What the joined site publishes of itself, as data: the sites, and the things of which several speak. */
import { z } from 'zod';
import { count, listOf, schemaRef } from '../exports/api/schemas/parts.ts';

/** MAJOR.MINOR, as that of the sites themselves. */
export const JOINED_VERSION = '1.0';

/** The folder of these files, from the joined root. */
export const JOINED_API = 'api/joined/v1';

const fromRoot = (what: string) => z.string().describe(`${what}, from the root of the joined site`);
const collection = z.string().describe('the folder of a site below the joined root');

const site = z.object({
  collection,
  title: z.string(),
  about: z.string().describe('what its readings are about, as a title'),
  language: z.string(),
  modified: z.iso.date().optional().describe('the day of its last change that is known'),
  license: z.object({ name: z.string(), url: z.url(), credit: z.string() }),
  page: fromRoot('its home page'),
  index: fromRoot('the index of its own data'),
  opEds: count,
  entries: count,
});

export const joinedIndexSchema = z
  .object({
    $schema: schemaRef,
    version: z.string().describe('MAJOR.MINOR'),
    title: z.string(),
    collections: z.array(site),
    entries: z.object({ href: z.string().describe('the first page of the list'), total: count }),
  })
  .describe('The collections that were joined. Begin here.');

const reading = z.object({
  id: z.string().describe('the id of the op-ed'),
  title: z.string(),
  date: z.iso.date(),
  page: fromRoot('where it first mentions it'),
  paragraphs: count.describe('how many paragraphs and captions mention it'),
});

const known = z.object({
  collection,
  id: z.string().describe('what it is called there'),
  name: z.string(),
  page: fromRoot('its page'),
  summary: z.string(),
  file: fromRoot('its data'),
  readings: z.array(reading).describe('the op-eds that mention it, earliest first'),
});

const sharedEntry = z.object({
  id: z.string().describe('its id among all collections: that of the first that has it, with its folder'),
  name: z.string(),
  kind: z.string(),
  sameAs: z.array(z.url()).describe('itself elsewhere, as Wikidata'),
  in: z.array(known).min(2),
});

export const sharedEntriesSchema = listOf(sharedEntry).describe('The things of which more than one collection speaks.');

export const joinedSchemas = { index: joinedIndexSchema, entries: sharedEntriesSchema } as const;

export type JoinedIndexFile = z.infer<typeof joinedIndexSchema>;
export type SharedEntry = z.infer<typeof sharedEntry>;
