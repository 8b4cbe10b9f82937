/** Where notes stand in a text that may have changed since they were written. */
import { anchorIn } from '../../anchoring/anchor.ts';
import type { TextPositionSelector } from '../../anchoring/quote.ts';
import { indexText, type TextIndex } from '../../anchoring/text-index.ts';
import { fragmentOf, positionOf, quoteOf, type Note } from './note.ts';

/** A paragraph or caption of the text. */
export interface Block {
  /** The fragment that leads to it, and those that once did. */
  readonly ids: readonly string[];
  readonly text: string;
}

export interface NotePlace {
  /** Which block. */
  readonly block: number;
  /** Where its words are in the block, if it is about words and they are there. */
  readonly at?: TextPositionSelector;
  /** Whether its words are not there, or no longer the same. */
  readonly changed: boolean;
}

/** Gives the place of each note; none where neither its words nor its paragraph are there. */
export function placer(blocks: readonly Block[]): (note: Note) => NotePlace | undefined {
  const indexes = new Map<string, TextIndex>();
  const indexed = (text: string): TextIndex => {
    const index = indexes.get(text) ?? indexText(text);
    indexes.set(text, index);
    return index;
  };
  const whole = joined(blocks);
  return (note) => {
    const home = blocks.findIndex(({ ids }) => ids.includes(fragmentOf(note) ?? ''));
    const block = blocks[home];
    if (quoteOf(note) === undefined) return block && { block: home, changed: false };
    const here =
      block && (wordsIn(indexed(block.text), note, whole.starts[home] ?? 0) ?? alone(indexed(block.text), note));
    if (here !== undefined) return { block: home, ...here };
    const there = wordsIn(indexed(whole.text), note, 0);
    const at = there && blockAt(whole.starts, there.at, blocks);
    return at ? { ...at, changed: there.changed } : block && { block: home, changed: true };
  };
}

/** What stands between paragraphs of a text. */
export const BETWEEN = '\n';

/** The text of a page, and where in it each block begins: what positions are counted in. */
export function joined(blocks: readonly Pick<Block, 'text'>[]): { readonly text: string; readonly starts: number[] } {
  let length = 0;
  const starts = blocks.map(({ text }) => (length += text.length + BETWEEN.length) - text.length - BETWEEN.length);
  return { text: blocks.map(({ text }) => text).join(BETWEEN), starts };
}

/** @param start where the text begins in the page’s, for words that it has more than once */
function wordsIn(index: TextIndex, note: Note, start: number) {
  const quote = quoteOf(note);
  if (quote === undefined) return undefined;
  const anchor = anchorIn(index, quote);
  if (anchor.status === 'unanchored') return undefined;
  if (anchor.status !== 'ambiguous')
    return { at: { start: anchor.start, end: anchor.end }, changed: anchor.status === 'approximate' };
  const wanted = (positionOf(note)?.start ?? 0) - start;
  const [at] = anchor.rivals.toSorted((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted));
  return at && { at, changed: false };
}

/** Of the paragraph that was meant only its words need be the same, and not what stands around them. */
function alone(index: TextIndex, note: Note) {
  const anchor = anchorIn(index, { exact: quoteOf(note)?.exact ?? '' });
  return anchor.status === 'anchored' ? { at: { start: anchor.start, end: anchor.end }, changed: false } : undefined;
}

/** The block that a range of the whole text begins in; what reaches beyond it is left out. */
function blockAt(starts: readonly number[], { start, end }: TextPositionSelector, blocks: readonly Block[]) {
  const block = starts.findLastIndex((each) => each <= start);
  const begin = starts[block];
  const length = blocks[block]?.text.length;
  if (begin === undefined || length === undefined) return undefined;
  return { block, at: { start: start - begin, end: Math.min(end - begin, length) } };
}
