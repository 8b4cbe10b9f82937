/** A text as its rows: a paragraph or caption each, with what hangs on its words. Plain data, which a worker hands over. */
import type { TextPositionSelector } from '../../anchoring/quote.ts';

/** Something that hangs on words of a row. */
export interface Mark extends TextPositionSelector {
  /**
   * `gloss`: words with a gloss on their entry. `note`: words with a note of the editor's. `mention`: words that link to an entry
   * quietly. `supplied` and `flagged`: words of the copy on which a remark tells what was done to them, or seems wrong.
   */
  readonly kind: 'gloss' | 'note' | 'mention' | 'supplied' | 'flagged';
  /** Of a gloss, note or remark its id; of a mention the entry's. */
  readonly id: string;
  /** What a remark says. */
  readonly remark?: string | undefined;
}

export interface Row {
  readonly kind: 'paragraph' | 'caption';
  /** The fragment of the digest's block that it begins, `p7`, `c1`. */
  readonly id?: string | undefined;
  readonly number?: number | undefined;
  /** Of a caption with its credit. */
  readonly text: string;
  readonly marks: readonly Mark[];
}
