/** Op-eds: the frontmatter of a reading. */
import { z } from 'zod';
import { history } from './correction.ts';
import { historicalDate } from './dates.ts';
import { entryId, sourceId, type OpEdSlug } from './ids.ts';
import { required } from './required.ts';

export const author = z
  .strictObject({
    given: required.optional(),
    family: required,
    entry: entryId.optional(),
    /** `stated`: the byline was seen. */
    certainty: z.enum(['stated', 'probable', 'unknown']).default('stated'),
    how: required.optional(),
  })
  .refine((value) => value.certainty === 'stated' || value.how !== undefined, {
    message: 'an author who is not stated needs a `how`',
    path: ['how'],
  });

const LICENSED = /^(?:public domain|cc0?|licen[sc]ed)\b/i;

export const opEdFrontmatter = z
  .strictObject({
    ...history,
    title: required,
    short: required.optional(),
    /** The title with capitals for names alone, as APA cites it; where the title has others. */
    sentenceCase: required.optional(),
    authors: z.array(author).min(1),
    publication: required,
    publicationEntry: entryId.optional(),
    date: historicalDate,
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** `digest`: our words; `full`: the op-ed's own text, where `rights` allow it. */
    text: z.enum(['digest', 'full']),
    rights: required,
    summary: required,
    /** What was not read off the publication but inferred, and how. */
    inferred: z.array(z.strictObject({ what: required, how: required })).default([]),
    sources: z.array(sourceId).default([]),
  })
  .refine((value) => value.text === 'digest' || LICENSED.test(value.rights), {
    message: 'a full text needs rights that allow it: “public domain”, “CC …” or “licensed …”',
    path: ['rights'],
  })
  .refine(({ title, sentenceCase = title }) => sentenceCase.toLowerCase() === title.toLowerCase(), {
    message: 'the title in sentence case differs from the title by more than its capitals',
    path: ['sentenceCase'],
  });

export type Author = z.infer<typeof author>;

/** An op-ed's bibliographic data as its file states it. */
export interface OpEdData extends z.infer<typeof opEdFrontmatter> {
  readonly slug: OpEdSlug;
  readonly file: string;
}

/** “Stephen J. Cimbala”. */
export function authorName(value: Author): string {
  return [value.given, value.family].filter(Boolean).join(' ');
}
