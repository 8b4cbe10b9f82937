/** The marks around a quotation's letters: a skeleton has none, but quoted marks belong to the place. */
import { foldTypography } from './fold.ts';
import type { TextPositionSelector } from './quote.ts';

/** The range of a quotation's letters, widened over the marks that `exact` begins and ends with as far as they stand there. */
export function quotedRange(text: string, { start, end }: TextPositionSelector, exact: string): TextPositionSelector {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(exact) ?? [];
  const [after = ''] = /[^\p{L}\p{N}\p{M}]*$/u.exec(exact) ?? [];
  return { start: reach(text, start, [...before].reverse(), -1), end: reach(text, end, [...after], 1) };
}

/** How far the marks stand in the text from `from` on, forwards or backwards; space does not count. */
function reach(text: string, from: number, marks: readonly string[], way: 1 | -1): number {
  let at = from;
  let reached = from;
  for (const mark of marks.filter((each) => each.trim() !== '')) {
    while (/^\s/.test(text.charAt(way === 1 ? at : at - 1))) at += way;
    const next = at + way * mark.length;
    if (foldTypography(text.slice(Math.min(at, next), Math.max(at, next))) !== foldTypography(mark)) break;
    reached = at = next;
  }
  return reached;
}
