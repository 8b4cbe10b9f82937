/** What a textual note says of the readers’ copy, in TEI’s own terms for it. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { AnnotatedBlock } from '../../markdown/annotate.ts';
import type { Range } from '../../markdown/flatten.ts';
import type { Emendation, Note } from '../../model/gloss.ts';
import type { TextForm } from './context.ts';
import { crossesAny, quotationsOf } from './ranges.ts';

/** The reading of the copy with ours, the words that we supply, or the gap; nothing for a note that only describes. */
export function emended({ emendation }: Pick<Note, 'emendation'>): Element[] {
  return emendation === undefined ? [] : [x('ab', { type: 'emendation' }, [inTei(emendation)])];
}

/** A wrong reading, where it stands in a text that is the op-ed’s own, with what is right. */
export interface WrongReading extends Range {
  readonly corr: string;
}

/** The letters on both sides of a place that is in the middle of a word. */
const WITHIN_WORD = /^[\p{L}\p{N}]{2}$/u;

/** Where a note’s wrong reading stands in its block, if that has it once and an element can hold it; a digest has none. */
export function wrongReading(block: AnnotatedBlock, note: Note, form: TextForm): WrongReading | undefined {
  const { emendation } = note;
  if (form === 'digest' || emendation === undefined || !('sic' in emendation)) return undefined;
  const { sic, corr } = emendation;
  const start = block.text.indexOf(sic);
  const range = { start, end: start + sic.length };
  const isOne = start !== -1 && !block.text.includes(sic, start + 1);
  const isWhole = ![start, range.end].some((edge) => WITHIN_WORD.test(block.text.slice(edge - 1, edge + 1)));
  return isOne && isWhole && !crossesAny([...block.mentions, ...quotationsOf(block)], range)
    ? { ...range, corr }
    : undefined;
}

function inTei(emendation: Emendation): Element {
  if ('sic' in emendation) return x('choice', [x('sic', emendation.sic), x('corr', emendation.corr)]);
  if ('supplied' in emendation) return x('supplied', { reason: 'lost' }, emendation.supplied);
  return x('gap', { reason: 'lost', unit: emendation.lost, extent: 'unknown' });
}
