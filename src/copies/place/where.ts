/** Where in a copy the words of a digest’s block are to be looked for. */
import { paragraphNumber } from '../../model/blocks.ts';
import type { Alignment, OpEdAnchors } from '../types.ts';
import { find, type Block, type CopyIndex } from './copy-index.ts';
import { paragraphsWith, tellingOf, type Telling } from './telling.ts';

/** The parts of a copy that render a block of the digest, or why there are none. */
export type ToLook = { readonly near: readonly Block[] } | { readonly near: readonly []; readonly missing: string };

/** Tells for a block of the digest, `p7` or `c1`, where to look. */
export function whereToLook(copy: CopyIndex, anchors: OpEdAnchors, { numbers }: Alignment): (block: string) => ToLook {
  const captions = captionNumbers(copy, anchors);
  const telling = Map.groupBy(tellingOf(anchors), ({ number }) => number);
  const paragraphs = copy.blocks.filter(({ part }) => part === 'paragraph');
  const holding = new Map<number, readonly Block[]>();
  const paragraphsOf = (number: number): readonly Block[] => {
    const own = holding.get(number) ?? beside(paragraphs, numbers, number);
    const known = own.length > 0 ? own : withIt(copy, paragraphs, telling.get(number) ?? []);
    holding.set(number, known);
    return known;
  };
  return (block) => {
    const number = paragraphNumber(block);
    const isIt = ({ part, index }: Block) => part === 'caption' && captions.get(index) === block;
    const near = number === undefined ? copy.blocks.filter(isIt) : paragraphsOf(number);
    if (near.length > 0) return { near };
    return { near: [], missing: number === undefined ? 'the copy lacks that caption' : `the copy lacks ¶ ${number}` };
  };
}

/** The paragraphs of a number; then those without one beside them, for a copy may break a paragraph in two. */
function beside(paragraphs: readonly Block[], numbers: Alignment['numbers'], number: number): Block[] {
  const first = numbers.indexOf(number);
  if (first === -1) return [];
  const last = numbers.lastIndexOf(number);
  const from = numbers.findLastIndex((other, index) => index < first && other !== undefined) + 1;
  const next = numbers.findIndex((other, index) => index > last && other !== undefined);
  const to = next === -1 ? numbers.length : next;
  const own = paragraphs.slice(first, last + 1).filter(({ index }) => numbers[index] === number);
  return [...own, ...paragraphs.slice(from, to).filter(({ index }) => numbers[index] === undefined)];
}

/** Words that a paragraph must have of another number to hold that, too: a copy may run paragraphs together. */
const FEWEST = 2;

/** Of a number that no paragraph has, those that hold the words that tell it. */
function withIt(copy: CopyIndex, paragraphs: readonly Block[], telling: readonly Telling[]): Block[] {
  const hits = telling.flatMap(({ exact }) => paragraphsWith(copy, exact));
  return paragraphs.filter(({ index }) => hits.filter((hit) => hit === index).length >= FEWEST);
}

/** Captions may come in any order; each is the digest’s of which it has known words first. */
function captionNumbers(copy: CopyIndex, { placeables, quotations }: OpEdAnchors): ReadonlyMap<number, string> {
  const known = [...placeables, ...quotations].filter(({ block }) => paragraphNumber(block) === undefined);
  const found = known.flatMap(({ block, exact }) =>
    find(copy, exact).places.flatMap(({ part, index }) => (part === 'caption' ? [[index, block] as const] : [])),
  );
  return new Map(found.toReversed());
}
