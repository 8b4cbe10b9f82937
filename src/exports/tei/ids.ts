/**
 * The `xml:id`s of a TEI file. Ids of the library have no full stop, so that a prefix with one keeps kinds of things apart and
 * makes a name of XML of an id that begins with a digit.
 */
import type { ClaimId, EntryId, OpEdSlug, SourceId } from '../../model/ids.ts';

export const entryXmlId = (id: EntryId): string => `entry.${id}`;
export const claimXmlId = (id: ClaimId): string => `claim.${id}`;
export const sourceXmlId = (id: SourceId): string => `source.${id}`;
/** The op-ed itself, as its publisher has it. */
export const opEdXmlId = (slug: OpEdSlug): string => `op-ed.${slug}`;

/** Something that the header lists and that has free words for its name: `relation.signatory`, `place.Minsk`. */
export function namedXmlId(what: string, name: string): string {
  return `${what}.${inName(name)}`;
}

/** Whoever answers for glosses, notes and digests. */
export const contributorsXmlId = 'contributors';

/** The `xml:id` of a fragment of an op-ed’s page: the fragment itself, or below the op-ed’s name where a file has several. */
export type ScopedId = (fragment: string) => string;

/** Ids in the text of an op-ed. @param alone whether it is the only one of its file */
export function scopedTo(slug: OpEdSlug, alone: boolean): ScopedId {
  return alone ? (fragment) => fragment : (fragment) => `${opEdXmlId(slug)}.${fragment}`;
}

/** Where words on which something hangs begin, by the id of the place where they end. */
export function startOf(end: string): string {
  return `${end}.start`;
}

/** Words that may be an attribute’s value of one word (`teidata.enumerated`), “work of art” as `work-of-art`. */
export function asOneWord(words: string): string {
  return words.trim().replace(/\s+/g, '-');
}

/** A text in characters that a name of XML may have; two texts never become one. */
function inName(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, (character) =>
    character === ' ' ? '_' : `.${(character.codePointAt(0) ?? 0).toString(16)}.`,
  );
}
