/** What hangs on a text: mentions of entries, and notes. Positions are in the flat text of the block they stand in. */
import type { Place } from './diagnostic.ts';
import type { ClaimId, EntryId, GlossId, SourceId } from './ids.ts';

/** A place in an op-ed that names an entry. */
export interface Mention {
  readonly entry: EntryId;
  /** The block's fragment, `p7`. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** The margin gloss that explains it, when it is the first in its section; else it is a quiet link. */
  readonly gloss: GlossId | undefined;
  /** The words of the op-ed’s own text that the digest renders by these, where they differ. */
  readonly copy?: string | undefined;
}

export type NoteKind = 'context' | 'disputed' | 'textual';
export const noteKinds: readonly NoteKind[] = ['context', 'disputed', 'textual'];

/** A note of the editor's, anchored. */
export interface Note {
  readonly id: GlossId;
  readonly kind: NoteKind;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** The words that it glosses, as they stand in the text. */
  readonly lemma: string;
  /** The words of the op-ed’s own text on which it hangs, where they differ. */
  readonly copy: string | undefined;
  readonly claim: ClaimId | undefined;
  /** What a textual note says of the op-ed’s text in words that an editor of texts would use. */
  readonly emendation?: Emendation | undefined;
  readonly sources: readonly SourceId[];
  /** The note's text as HTML. */
  readonly html: string;
  /** The same without markup. */
  readonly text: string;
  readonly place: Place;
}

/**
 * The reading of the copies that we know and ours, words that they lack and that we supply, or what is lost; few words, as any
 * quotation.
 */
export type Emendation =
  { readonly sic: string; readonly corr: string } | { readonly supplied: string } | { readonly lost: LostUnit };

/** In what a loss is counted. */
export const lostUnits = ['letter', 'word', 'line', 'sentence', 'paragraph'] as const;
export type LostUnit = (typeof lostUnits)[number];

/** The reference marks of notes, in the tradition of the printed page. */
export const noteMarks: Readonly<Record<NoteKind, string>> = { context: '*', disputed: '‡', textual: '†' };
