/** The line of time, and what ties entries to each other. */
import { z } from 'zod';
import { address, count, dated, entry, listOf, opEd } from './parts.ts';

const thing = z
  .object({ ...dated, name: z.string(), url: address, entry: entry.optional(), opEd: opEd.optional() })
  .describe('a dated fact of an entry, or the day on which an op-ed was published');

export const chronologySchema = listOf(thing).describe('All that is dated, earliest first.');

const tie = z
  .object({
    a: entry,
    b: entry,
    relations: z
      .array(z.object({ type: z.string(), from: entry, to: entry }))
      .describe('relations stated between them'),
    paragraphs: count.describe('paragraphs that mention both'),
    opEds: count.describe('op-eds that have such paragraphs'),
  })
  .describe('two entries; a comes first in the alphabet');

export const networkSchema = listOf(tie).describe('What ties entries: relations, and paragraphs that mention both.');

export type DatedItem = z.infer<typeof thing>;
export type TieItem = z.infer<typeof tie>;
