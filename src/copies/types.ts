/** What a reader's copy is on its way from a file to a text with glosses. All of it is plain data, which a worker may hand over. */
import type { Name } from '../anchoring/names.ts';
import type { TextPositionSelector } from '../anchoring/quote.ts';
import type { EntryId, GlossId, OpEdSlug } from '../model/ids.ts';

/** A file as it comes. Its name decides nothing alone: what it holds does. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type CopyFormat = 'txt' | 'html' | 'docx' | 'pdf';

/** Where something stands in a file, counted from 1: a line of a text, a paragraph of HTML or DOCX, a line of a page of PDF. */
export interface Where {
  /** Of PDF only. */
  readonly page?: number | undefined;
  readonly unit: 'line' | 'paragraph';
  readonly number: number;
  /** In UTF-16 units, where it is known. */
  readonly column?: number | undefined;
}

export interface RawLine {
  readonly text: string;
  readonly where: Where;
}

/** What a format itself says that a block is. */
export type RawRole = 'title' | 'heading' | 'caption' | 'quotation' | 'item' | 'furniture';

/** A block of a copy as its file has it. It has several lines where the file breaks lines (plain text, PDF), else one. */
export interface RawBlock {
  readonly lines: readonly RawLine[];
  readonly role?: RawRole | undefined;
}

/** What was done to a copy, or what was seen in it and left. */
export type StepKind =
  /** The file was read: its format, its encoding. */
  | 'read'
  /** What the format had beside the text was left out: navigation, scripts, comments. */
  | 'left-out'
  /** Typography was set: quotation marks, ligatures, spaces. */
  | 'typography'
  /** Lines of one paragraph were joined, with or without a hyphen. */
  | 'unwrapped'
  /** A paragraph that was broken in mid-sentence was joined. */
  | 'rejoined'
  /** Title, byline, caption, credit or page furniture was taken out of the paragraphs. */
  | 'set-apart'
  /** A pull quote or doubled passage was recognized as a repeat and taken out. */
  | 'repeat'
  /** Lost words were supplied. */
  | 'supplied'
  /** Something seems wrong and was left as it is. */
  | 'flagged';

/** One line of the report. */
export interface Step {
  readonly kind: StepKind;
  readonly where: Where;
  /** One sentence: what was done, with the words that it was done to. */
  readonly message: string;
}

/** A copy as its file has it, its blocks in order. */
export interface RawCopy {
  readonly format: CopyFormat;
  /** What the format's metadata gives as the title. */
  readonly title?: string | undefined;
  readonly blocks: readonly RawBlock[];
  readonly steps: readonly Step[];
}

/** Why a file cannot be used: a diagnostic without a code's place. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly mend: string;
}

/** Reads a file of one format. */
export type Reader = (bytes: Uint8Array) => Promise<RawCopy | Refusal>;

export type RefusalCode =
  'empty-copy' | 'unknown-format' | 'copy-too-large' | 'damaged-copy' | 'encrypted-copy' | 'no-text' | 'copy-too-slow';

/** A range of a paragraph whose words are not the file's. */
export interface Supplied extends TextPositionSelector {
  /** Where they come from: “the pull quote”. */
  readonly from: string;
}

/** A range of a paragraph that seems wrong. */
export interface Flag extends TextPositionSelector {
  /** One sentence: what seems wrong, and what may be meant. */
  readonly message: string;
}

export interface RepairedParagraph {
  readonly text: string;
  readonly where: Where;
  readonly supplied: readonly Supplied[];
  readonly flags: readonly Flag[];
}

/** A piece that is no paragraph of the text. */
export interface SetApart {
  readonly kind: 'title' | 'byline' | 'caption' | 'furniture' | 'repeat';
  readonly text: string;
  readonly where: Where;
  /** Of a caption: whose picture it is, as the file has it. */
  readonly credit?: string | undefined;
}

export interface RepairedCopy {
  readonly format: CopyFormat;
  readonly title: string | undefined;
  readonly paragraphs: readonly RepairedParagraph[];
  readonly apart: readonly SetApart[];
  /** In the order of the file. */
  readonly steps: readonly Step[];
}

/** Words of an op-ed that tell a place in it. */
export interface QuotedPlace {
  /** The digest's block: `p7`, `c1`. */
  readonly block: string;
  readonly exact: string;
}

/** A gloss or note to be placed in a copy. */
export interface Placeable extends QuotedPlace {
  readonly id: GlossId;
  /** The entry whose names may stand for `exact` where that is not found. */
  readonly entry?: EntryId | undefined;
}

/** What is known of an op-ed's own text without having it: some of its words, each with the block of the digest that renders it. */
export interface OpEdAnchors {
  readonly slug: OpEdSlug;
  readonly title: string;
  /** The digest's numbered paragraphs. */
  readonly paragraphs: number;
  readonly placeables: readonly Placeable[];
  /** Other words that the digest quotes, for alignment. */
  readonly quotations: readonly QuotedPlace[];
  /** Words that the digest has in the place of the op-ed’s. */
  readonly ours: readonly string[];
  /** The names of the entries that are glossed. */
  readonly names: readonly Name<EntryId>[];
}

/** How a copy's paragraphs go with the digest's. */
export interface Alignment {
  /** For each paragraph of the copy the number of the digest's, where it has one; never decreasing. */
  readonly numbers: readonly (number | undefined)[];
  /** Numbers that no paragraph of the copy has. */
  readonly missing: readonly number[];
  /** From 0 to 1: how many of the words that tell the paragraphs which the copy has were found in them. */
  readonly likeness: number;
  /** From 0 to 1: how many of all the words that tell the op-ed’s paragraphs were found in them. */
  readonly share: number;
  /** From 0 to 1: how much of the copy stands in paragraphs that are told by such words. */
  readonly coverage: number;
}

export type Outcome = 'anchored' | 'approximate' | 'ambiguous' | 'unanchored';

/** A gloss with its place in a copy, or why it has none. */
export interface Placement {
  readonly id: GlossId;
  readonly outcome: Outcome;
  /** Where the gloss hangs, when it has a place. */
  readonly at?: PlacedAt | undefined;
  /** Of `approximate` what differs, of `ambiguous` how many rivals there are, of `unanchored` why. */
  readonly reason?: string | undefined;
}

/** A range of a paragraph or caption of a copy. */
export interface PlacedAt extends TextPositionSelector {
  readonly part: 'paragraph' | 'caption';
  /** Which of them, from 0. */
  readonly index: number;
}

/** A copy ready to be read: repaired, aligned, glossed. */
export interface OpenedCopy {
  readonly copy: RepairedCopy;
  readonly alignment: Alignment;
  /** Every gloss of the op-ed exactly once. */
  readonly placements: readonly Placement[];
}
