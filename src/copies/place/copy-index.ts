/** A copy made ready for finding words in it: all its parts as one text, indexed once. */
import { anchorIn, type Anchor, type UnanchoredReason } from '../../anchoring/anchor.ts';
import type { Difference } from '../../anchoring/differences.ts';
import type { TextPositionSelector } from '../../anchoring/quote.ts';
import { indexText, type TextIndex } from '../../anchoring/text-index.ts';
import { joinedTexts, shifted } from '../../anchoring/texts.ts';
import type { Outcome, PlacedAt, RepairedCopy, SetApart } from '../types.ts';

/** A paragraph or caption, with its place in the whole text. */
export interface Block extends PlacedAt {
  readonly text: string;
}

export interface CopyIndex {
  readonly index: TextIndex;
  /** In order. */
  readonly blocks: readonly Block[];
}

/** Words that were sought: how they were found, and where in the parts of the copy. */
export interface Found {
  readonly outcome: Outcome;
  readonly places: readonly PlacedAt[];
  /** What differs, or why there is no place. */
  readonly reason?: string | undefined;
}

/** Indexes the paragraphs and captions of a copy. */
export function indexCopy(copy: Pick<RepairedCopy, 'paragraphs' | 'apart'>): CopyIndex {
  const parts = [
    ...copy.paragraphs.map(({ text }, index) => ({ part: 'paragraph' as const, index, text })),
    ...captionsOf(copy).map(({ text }, index) => ({ part: 'caption' as const, index, text })),
  ];
  const { text, joined } = joinedTexts(parts);
  const blocks = joined.map(({ part, start }): Block => ({ ...part, start, end: start + part.text.length }));
  return { index: indexText(text), blocks };
}

/** The captions of a copy, each with its credit as one text. */
export function captionsOf({ apart }: Pick<RepairedCopy, 'apart'>): Pick<SetApart, 'text' | 'where'>[] {
  return apart
    .filter(({ kind }) => kind === 'caption')
    .map(({ text, credit, where }) => ({ text: credit === undefined ? text : `${text} ${credit}`, where }));
}

/**
 * Finds words in a copy, or in one block of it; places that run from one block to the next are none.
 * @param exact as a text has them
 */
export function find({ index, blocks }: CopyIndex, exact: string, within?: Block): Found {
  const anchor = anchorIn(index, { exact }, within);
  if (anchor.status === 'unanchored') return { outcome: 'unanchored', places: [], reason: reasons[anchor.reason] };
  const places = rangesOf(anchor).flatMap((range) => inBlock(within === undefined ? blocks : [within], range));
  if (places.length === 0) return { outcome: 'unanchored', places, reason: reasons.absent };
  if (anchor.status !== 'approximate') return { outcome: places.length > 1 ? 'ambiguous' : 'anchored', places };
  return { outcome: 'approximate', places, reason: wordsOf(anchor.differences) };
}

const reasons: Readonly<Record<UnanchoredReason, string>> = {
  empty: 'it quotes no words',
  absent: 'its words do not stand there',
  'too-different': 'only words that differ from its own stand there',
  'other-context': 'its words stand in other surroundings there',
};

function rangesOf(anchor: Exclude<Anchor, { status: 'unanchored' }>): readonly TextPositionSelector[] {
  return anchor.status === 'ambiguous' ? anchor.rivals : [anchor];
}

function inBlock(blocks: readonly Block[], { start, end }: TextPositionSelector): PlacedAt[] {
  const block = blocks.find((each) => each.start <= start && end <= each.end);
  if (block === undefined) return [];
  return [{ part: block.part, index: block.index, ...shifted({ start, end }, -block.start) }];
}

/** “secunty” for “security”; lacks “not”. */
function wordsOf(differences: readonly Difference[]): string {
  const words = differences.flatMap(({ op, wanted, found }) => {
    if (op === 'changed') return [`“${found}” for “${wanted}”`];
    if (op === 'lost') return [`lacks “${wanted}”`];
    return op === 'added' ? [`also has “${found}”`] : [];
  });
  return words.join('; ');
}
