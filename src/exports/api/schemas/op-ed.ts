/** Op-eds: as a list tells them, and whole. */
import { z } from 'zod';
import { noteKinds } from '../../../model/gloss.ts';
import {
  address,
  claim,
  count,
  date,
  entry,
  file,
  history,
  id,
  ids,
  listOf,
  prose,
  range,
  schemaRef,
  sources,
} from './parts.ts';

const author = z.object({
  name: z.string(),
  given: z.string().optional(),
  family: z.string(),
  certainty: z.enum(['stated', 'probable', 'unknown']).describe('stated: the byline was seen'),
  how: z.string().optional().describe('how one who is not stated is known'),
  entry: entry.optional(),
});

const summarized = {
  id: id('the op-ed, as its address has it'),
  url: address.describe('its page'),
  title: z.string(),
  short: z.string().optional(),
  authors: z.array(author),
  publication: z.object({ name: z.string(), entry: entry.optional() }),
  date: date.describe('when it was published'),
  original: address.optional().describe('the op-ed at its publisher'),
  text: z.enum(['digest', 'full']).describe('digest: our words, paragraph for paragraph; full: its own, by right'),
  summary: z.string(),
  added: history.added,
  modified: history.modified,
};

const gloss = z.object({
  id: id('the gloss, its fragment on the page'),
  url: address,
  here: prose.optional().describe('why the entry matters in this op-ed'),
  sources,
});

const mention = z
  .object({ entry, ...range, gloss: gloss.optional().describe('the margin’s, where it explains this mention') })
  .describe('a place that names an entry');

const note = z
  .object({
    id: id('the note, its fragment on the page'),
    url: address,
    kind: z.enum(noteKinds),
    ...range,
    claim: claim.optional(),
    ...prose.shape,
    sources,
  })
  .describe('a comment of the editors’');

const block = z
  .object({
    id: id('the block, its fragment on the page: p7 is paragraph 7'),
    url: address,
    kind: z.enum(['paragraph', 'caption', 'heading', 'other']),
    number: count.min(1).optional().describe('of a paragraph'),
    text: z.string().describe('in which positions count'),
    mentions: z.array(mention),
    notes: z.array(note),
  })
  .describe('a paragraph, or what stands between paragraphs');

export const opEdSchema = z
  .object({
    $schema: schemaRef,
    ...summarized,
    rights: z.string().describe('whose the op-ed is; the digest and the notes are under the license of the site'),
    inferred: z
      .array(z.object({ what: z.string(), how: z.string() }))
      .describe('what was not read off the publication'),
    corrections: history.corrections,
    claims: ids('claims that it makes'),
    sources,
    annotations: file.describe('the same glosses, notes and mentions as Web Annotations'),
    blocks: z.array(block),
  })
  .describe('An op-ed: its data, its text in blocks, and what hangs on it.');

const listed = z.object({ ...summarized, file, annotations: file, paragraphs: count });

export const opEdsSchema = listOf(listed).describe('Every op-ed, earliest first.');

export type OpEdFile = z.infer<typeof opEdSchema>;
export type OpEdBlock = z.infer<typeof block>;
export type OpEdNote = z.infer<typeof note>;
export type ListedOpEd = z.infer<typeof listed>;
export type SummarizedOpEd = Omit<ListedOpEd, 'file' | 'annotations' | 'paragraphs'>;
