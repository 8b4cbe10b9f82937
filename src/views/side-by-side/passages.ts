/** The sentences of an op-ed in which something stands, with the words marked that it stands in. */
import { sentenceEnds } from '../../anchoring/sentences.ts';
import type { OpEd } from '../../library/library.ts';
import { opEdHref } from '../../model/urls.ts';
import { placeName } from '../entry.ts';

/** Words as they stand in a text; `end` exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Words in a block of an op-ed. */
export interface PlacedWords extends WordRange {
  readonly block: string;
}

/** A piece of a passage; what the page is about is marked. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** What an op-ed says in one paragraph. */
export interface Passage {
  readonly href: string;
  /** “¶ 7”. */
  readonly place: string;
  readonly runs: readonly Run[];
}

/** The passages around some words of an op-ed, in its order, one for each paragraph. */
export function passagesOf({ slug, blocks }: Pick<OpEd, 'slug' | 'blocks'>, words: readonly PlacedWords[]): Passage[] {
  const inBlock = Map.groupBy(words, ({ block }) => block);
  return blocks.flatMap(({ id, number, text }): Passage[] => {
    const ranges = inBlock.get(id);
    if (ranges === undefined) return [];
    return [
      { href: opEdHref(slug, id), place: placeName({ paragraph: number, block: id }), runs: runsAround(text, ranges) },
    ];
  });
}

/** The sentences of a text in which any of the words stand; an ellipsis tells where some between them are left out. */
export function runsAround(text: string, words: readonly WordRange[]): Run[] {
  const told = joined(sentencesOf(text).filter((sentence) => words.some((each) => overlap(sentence, each))));
  const marked = joined(words);
  return told.flatMap((sentence, index) => {
    const runs = cut(text, sentence, marked);
    return index === 0 ? runs : [{ text: ' … ', marked: false }, ...runs];
  });
}

/** Whether two stretches of a text share a letter. */
export const overlap = (a: WordRange, b: WordRange): boolean => a.start < b.end && b.start < a.end;

function sentencesOf(text: string): WordRange[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** In the order of the text, those that touch or overlap as one. */
function joined(ranges: readonly WordRange[]): WordRange[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

/** A stretch as runs, its marked words apart, without white space at its edges. */
function cut(text: string, { start, end }: WordRange, marked: readonly WordRange[]): Run[] {
  const edges = marked.flatMap((each) => [each.start, each.end]).filter((edge) => edge > start && edge < end);
  const bounds = [start, ...edges, end];
  const runs = bounds.slice(1).map((to, index) => {
    const range = { start: bounds[index] ?? start, end: to };
    return { text: text.slice(range.start, range.end), marked: marked.some((each) => overlap(range, each)) };
  });
  return runs
    .map((run, index) => ({
      ...run,
      text: trimmed(run.text, index === 0, index === runs.length - 1),
    }))
    .filter((run) => run.text !== '');
}

function trimmed(text: string, first: boolean, last: boolean): string {
  const started = first ? text.trimStart() : text;
  return last ? started.trimEnd() : started;
}
