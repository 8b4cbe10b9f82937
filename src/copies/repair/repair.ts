/** Repairs a copy: a list of steps, each a function from draft to draft. */
import type { RawCopy, RepairedCopy, RepairedParagraph, Where } from '../types.ts';
import { inFileOrder } from '../where.ts';
import { takeCaptions } from './captions.ts';
import type { Block, Draft, LineBlock, Mend } from './draft.ts';
import { flagAll } from './flags.ts';
import { takeFurniture } from './furniture.ts';
import { takeHead } from './head.ts';
import { takePageLines } from './page-lines.ts';
import { passageOf, whereOf } from './passage.ts';
import { rejoin } from './rejoin.ts';
import { takeRepeats } from './repeats.ts';
import { supply } from './supply.ts';
import { setTypography } from './typography.ts';
import { unwrap } from './unwrap.ts';

/**
 * What is done once lines are joined. Repeats go before paragraphs are rejoined, for one may stand in a break, and what
 * is lost in a break can be supplied only when it is closed.
 */
const MENDS: readonly Mend[] = [
  setTypography,
  takeFurniture,
  takeCaptions,
  takeHead,
  takeRepeats,
  rejoin,
  supply,
  flagAll,
];

/** Repairs what can be known and reports every step. No letter is dropped: what is no paragraph is set apart. */
export function repairCopy(raw: RawCopy): RepairedCopy {
  const joined = unwrap(takePageLines(draftOf(raw)));
  const draft = MENDS.reduce((done, mend) => mend(done), joined);
  return {
    format: draft.format,
    title: draft.title,
    paragraphs: draft.blocks.map(paragraphOf),
    apart: inOrder(draft.apart),
    steps: inOrder(draft.steps),
  };
}

function draftOf({ format, title, blocks, steps }: RawCopy): Draft<LineBlock> {
  const lineBlocks = blocks.map(({ lines, role }) => ({ lines: lines.map(passageOf), role }));
  return { format, title, blocks: lineBlocks, apart: [], steps, repeats: [] };
}

function paragraphOf({ passage }: Block): RepairedParagraph {
  const { text, supplied, flags } = passage;
  return { text, where: whereOf(passage), supplied, flags };
}

function inOrder<T extends { readonly where: Where }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => inFileOrder(a.where, b.where));
}
