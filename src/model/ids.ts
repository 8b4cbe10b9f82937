/**
 * Branded ids. A plain string never passes for an id, and the id of one kind of thing never passes for another's:
 * they are made only by the schemas of this floor.
 */
import { z } from 'zod';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The id of an entry of any kind; unique across kinds. */
export type EntryId = Branded<'entry'>;

/** The file name of an op-ed, and its address. */
export type OpEdSlug = Branded<'op-ed'>;
export type ClaimId = Branded<'claim'>;
/** The file name of a reading list, and its address. */
export type ReadingListSlug = Branded<'reading-list'>;
/** The id of a question, unique on its reading list. */
export type QuestionId = Branded<'question'>;
/** The `id` of a record in the bibliography. */
export type SourceId = Branded<'source'>;
/** The fragment of a gloss on its op-ed's page, `g-minsk-ii` or `n-wartime-scenario`. */
export type GlossId = Branded<'gloss'>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A schema for ids of one brand: lower-case ASCII letters, digits and hyphens. */
function id<T extends string>() {
  return z
    .string()
    .regex(ID, 'an id has lower-case ASCII letters, digits and hyphens only')
    .transform((text) => text as T);
}

export const entryId = id<EntryId>();
export const opEdSlug = id<OpEdSlug>();
export const claimId = id<ClaimId>();
export const readingListSlug = id<ReadingListSlug>();
export const questionId = id<QuestionId>();
export const sourceId = id<SourceId>();
