/** Where in a copy the words of a digest’s block are to be looked for. */
import type { Alignment, OpEdAnchors, PlacedAt, RepairedCopy } from '../types.ts';
import { paragraphNumber } from './align.ts';
import { phraseText, placesOf } from './phrases.ts';
import { foldedWords } from '../../anchoring/words.ts';

/** A paragraph or caption of a copy. */
export interface Block extends Pick<PlacedAt, 'part' | 'index'> {
  readonly text: string;
}

interface ToLook {
  /** What renders the digest’s block. */
  readonly near: readonly Block[];
  readonly all: readonly Block[];
  /** Why there is nothing near. */
  readonly missing?: string | undefined;
}

/** Tells for a block of the digest, `p7` or `c1`, which parts of the copy it renders. */
export function whereToLook(
  copy: RepairedCopy,
  anchors: OpEdAnchors,
  { numbers }: Alignment,
): (block: string) => ToLook {
  const paragraphs = copy.paragraphs.map(({ text }, index): Block => ({ part: 'paragraph', index, text }));
  const captions = captionsOf(copy).map((text, index): Block => ({ part: 'caption', index, text }));
  const captionNumbers = alignCaptions(captions, anchors);
  const all = [...paragraphs, ...captions];
  return (block) => {
    const number = paragraphNumber(block);
    const near =
      number === undefined
        ? captions.filter((_, index) => `c${captionNumbers[index]}` === block)
        : paragraphs.filter((_, index) => numbers[index] === number);
    if (near.length > 0) return { near, all };
    return { near, all, missing: number === undefined ? 'the copy lacks that caption' : `the copy lacks ¶ ${number}` };
  };
}

/** The captions of a copy, each with its credit as one text. */
export function captionsOf({ apart }: Pick<RepairedCopy, 'apart'>): string[] {
  return apart
    .filter(({ kind }) => kind === 'caption')
    .map(({ text, credit }) => (credit === undefined ? text : `${text} ${credit}`));
}

/** Captions may come in any order; each goes by the words that are known of it. */
function alignCaptions(captions: readonly Block[], { placeables, quotations }: OpEdAnchors): (number | undefined)[] {
  const known = [...placeables, ...quotations].filter(({ block }) => block.startsWith('c'));
  return captions.map(({ text }) => {
    const phrases = phraseText(text);
    const [best] = known.filter(({ exact }) => placesOf(phrases, foldedWords(exact)).length > 0);
    return best === undefined ? undefined : Number(best.block.slice(1));
  });
}
