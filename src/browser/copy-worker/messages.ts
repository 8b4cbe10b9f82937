/** What the page and its worker tell each other. Plain data. */
import type { Name } from '../../anchoring/names.ts';
import type { Alignment, CopyFile, OpEdAnchors, Placement, Refusal, Step } from '../../copies/types.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Row } from '../copy/row.ts';

/** What is to be opened: a file, or a copy that was read before, as the worker gave it then. */
export type Source = { readonly file: CopyFile } | { readonly read: Uint8Array<ArrayBuffer> };

/** With what: as the copy of an op-ed, or as a text of its own in which these names are sought. */
export type Purpose = { readonly anchors: OpEdAnchors } | { readonly names: readonly Name<EntryId>[] };

export interface Job {
  readonly source: Source;
  readonly purpose: Purpose;
}

/** What is under way. */
export type Doing = 'read' | 'repair' | 'place';

/** What is known of a copy before its rows. */
export interface Overview {
  readonly title: string | undefined;
  /** Of the op-ed's copy. */
  readonly placements: readonly Placement[];
  /** Of the op-ed's copy: how it goes with what is known of the op-ed. */
  readonly known: Likeness | undefined;
}

export interface Likeness extends Pick<Alignment, 'likeness' | 'share'> {
  /** Numbers of the digest's paragraphs that it has, in order. */
  readonly present: readonly number[];
  /** Whether it has them all. */
  readonly isWhole: boolean;
  readonly seemsOther: boolean;
}

/** What the worker says, in this order. Long texts come in parts, so that none keeps the page busy. */
export type Reply =
  | { readonly is: 'doing'; readonly doing: Doing }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'overview'; readonly overview: Overview }
  | { readonly is: 'part'; readonly rows: readonly Row[]; readonly steps: readonly Step[] }
  /** The copy as it was read, to be kept. */
  | { readonly is: 'done'; readonly read: Uint8Array<ArrayBuffer> };
