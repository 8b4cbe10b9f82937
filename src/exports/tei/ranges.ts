/** Stretches of a block that TEI has elements for, and whether two of them can stand in each other. */
import { quotationsIn } from '../../checks/quotations.ts';
import type { AnnotatedBlock } from '../../markdown/annotate.ts';
import type { Range } from '../../markdown/flatten.ts';

/** What stands between quotation marks, without those that run across the edge of a mention. */
export function quotationsOf({ text, mentions }: Pick<AnnotatedBlock, 'text' | 'mentions'>): Range[] {
  return quotationsIn(text)
    .map(({ index, words }) => ({ start: index, end: index + words.length }))
    .filter((range) => !crossesAny(mentions, range));
}

/** Whether a range overlaps one of others and neither holds the other. */
export function crossesAny(others: readonly Range[], range: Range): boolean {
  return others.some((other) => {
    const [first, second] = other.start < range.start ? [other, range] : [range, other];
    return first.start < second.start && second.start < first.end && first.end < second.end;
  });
}
