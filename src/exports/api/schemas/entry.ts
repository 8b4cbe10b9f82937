/** Entries: as an index in JSON-LD tells them, and whole. */
import { z } from 'zod';
import { address, dated, entry, file, history, id, ids, listOf, paging, prose, schemaRef, sources } from './parts.ts';

const relation = z
  .object({
    type: z.string().describe('as index.json lists them'),
    direction: z.enum(['from', 'to']).describe('from: this entry states it of the other; to: the other of this one'),
    reads: z.string().describe('as it reads from this entry'),
    entry,
    url: address.describe('the page of the other entry'),
  })
  .describe('a relation to another entry, told at both ends');

const asKnown = z.string().describe('a day, month or year');

/** The dates that schema.org has a property for. */
const dates = {
  birthDate: asKnown.optional(),
  deathDate: asKnown.optional(),
  foundingDate: asKnown.optional(),
  dissolutionDate: asKnown.optional(),
  startDate: asKnown.optional(),
  endDate: asKnown.optional(),
  legislationDate: asKnown.optional(),
  dateCreated: asKnown.optional(),
  datePublished: asKnown.optional(),
};

export const thing = z.object({
  '@type': z.string().describe('a type of schema.org'),
  '@id': address,
  identifier: entry,
  kind: z.string().describe('as index.json lists them'),
  name: z.string(),
  alternateName: z.array(z.string()).optional(),
  description: z.string(),
  url: address.describe('its page'),
  ...dates,
  location: z
    .object({ '@type': z.literal('Place'), name: z.string() })
    .optional()
    .describe('where an event was'),
  sameAs: z.array(address).optional().describe('itself elsewhere, as Wikidata; given where it was verified'),
  relations: z.array(relation),
  sources: z.array(address).describe('its sources on the page of all sources'),
  file,
});

export const entriesSchema = z
  .object({
    $schema: schemaRef,
    '@context': z
      .record(z.string(), z.unknown())
      .describe('schema.org’s terms and those of this file; nothing is to be fetched'),
    '@type': z.literal('ItemList'),
    ...paging,
    items: z.array(thing),
  })
  .describe('Every person, treaty, event and so on that has a page, in JSON-LD.');

export const entrySchema = z
  .object({
    $schema: schemaRef,
    id: id('the entry'),
    kind: z.string().describe('as index.json lists them'),
    url: address.describe('its page'),
    name: z.string(),
    full: z.string().optional(),
    aliases: z.array(z.string()),
    dates: z.array(z.object(dated)),
    summary: z.string(),
    ...prose.shape,
    relations: z.array(relation),
    sameAs: z.array(address),
    claims: ids('claims that concern it'),
    sources,
    mentions: file.describe('where op-eds mention it'),
    ...history,
  })
  .describe('An entry whole.');

const inText = z.object({
  exact: z.string().min(1).describe('the words that name it'),
  prefix: z.string(),
  suffix: z.string().describe('with 32 characters on either side, or as many as the block has'),
  gloss: id('the gloss that explains it there').optional(),
});

const block = z.object({
  id: id('the block'),
  url: address,
  number: z.int().min(1).optional().describe('of a paragraph'),
  mentions: z.array(inText).min(1),
});

const mentionedIn = z.object({
  opEd: z.object({ id: id('the op-ed'), url: address, title: z.string(), date: z.iso.date(), file }),
  blocks: z.array(block).min(1),
});

export const mentionsSchema = listOf(mentionedIn).describe(
  'The op-eds that mention an entry, earliest first, and where.',
);

export type Thing = z.infer<typeof thing>;
export type Relation = z.infer<typeof relation>;
export type EntryFile = z.infer<typeof entrySchema>;
export type MentionedIn = z.infer<typeof mentionedIn>;
