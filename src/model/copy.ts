/** Readers’ own copies (`copies/`): their frontmatter, as the import writes it and people mend it. */
import { z } from 'zod';
import { historicalDate } from './dates.ts';
import { opEdSlug, type OpEdSlug } from './ids.ts';
import { author } from './op-ed.ts';
import { required } from './required.ts';

export const copyFrontmatter = z.strictObject({
  /** The op-ed of the collection that this is a copy of; none for any other text. */
  of: opEdSlug.optional(),
  title: required,
  /** Of another text, as far as it is known. */
  authors: z.array(author).default([]),
  publication: required.optional(),
  date: historicalDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The file that it was imported from, and its format. */
  file: required,
  format: z.enum(['txt', 'html', 'docx', 'pdf']),
  /** A digest of the text as it was imported, by which later changes are known as a person’s. */
  generated: required,
  /** Ids of glosses and notes of the digest that have no place in the copy. */
  unplaced: z.array(z.string()).default([]),
  /** What was taken out of the text: what it is, where it stood, how it begins. */
  apart: z.array(z.strictObject({ what: required, where: required, words: z.string() })).default([]),
});

/** A copy as its file states it. */
export interface CopyData extends z.infer<typeof copyFrontmatter> {
  /** The file’s name. */
  readonly slug: OpEdSlug;
  /** Its path. */
  readonly path: string;
}
