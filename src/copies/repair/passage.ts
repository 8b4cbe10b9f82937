/** A piece of text that knows where each part of it stands in the file, and keeps knowing it while it is edited and joined. */
import { partition } from '../../anchoring/partition.ts';
import { shifted } from '../../anchoring/texts.ts';
import type { Flag, RawLine, Supplied, Where } from '../types.ts';

/** From `at` on the text stands in the file from `where` on, unit for unit, up to the next source. */
export interface Source {
  readonly at: number;
  readonly where: Where;
}

export interface Passage {
  readonly text: string;
  /** In order; the first is at 0. */
  readonly sources: readonly Source[];
  readonly supplied: readonly Supplied[];
  readonly flags: readonly Flag[];
}

/** Replaces a range of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line as a passage; its first column is 1. */
export function passageOf({ text, where }: RawLine): Passage {
  return { text, sources: [{ at: 0, where: { ...where, column: where.column ?? 1 } }], supplied: [], flags: [] };
}

/** For a passage without sources. */
const START: Source = { at: 0, where: { unit: 'line', number: 1 } };

/** Where the unit at an offset stands in the file, with its column. */
export function whereAt({ sources }: Passage, offset: number): Where {
  const source = sources[partition(sources, ({ at }) => at <= offset) - 1] ?? START;
  return { ...source.where, column: (source.where.column ?? 1) + offset - source.at };
}

/** Where a passage begins, without a column. */
export function whereOf(passage: Passage): Where {
  const { page, unit, number } = whereAt(passage, 0);
  return page === undefined ? { unit, number } : { page, unit, number };
}

/** A passage with edits made, which are in order and do not overlap. */
export function edited(passage: Passage, edits: readonly Edit[]): Passage {
  if (edits.length === 0) return passage;
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, text } of edits) {
    pieces.push(passage.text.slice(last, start), text);
    last = end;
  }
  pieces.push(passage.text.slice(last));
  const moved = mover(edits);
  const range = <T extends { start: number; end: number }>(mark: T): T => ({
    ...mark,
    start: moved(mark.start, 'after'),
    end: moved(mark.end, 'before'),
  });
  return {
    text: pieces.join(''),
    sources: editedSources(passage, edits),
    supplied: passage.supplied.map(range),
    flags: passage.flags.map(range),
  };
}

/** Where an offset goes; one at an insertion goes before or after what is inserted. */
function mover(edits: readonly Edit[]): (offset: number, side: 'before' | 'after') => number {
  return (offset, side) => {
    let shift = 0;
    for (const { start, end, text } of edits) {
      if (start > offset || (start === offset && side === 'before')) break;
      if (end > offset) return start + shift + Math.min(offset - start, text.length);
      shift += text.length - (end - start);
    }
    return offset + shift;
  };
}

function editedSources(passage: Passage, edits: readonly Edit[]): Source[] {
  const sources: Source[] = [];
  let shift = 0;
  let next = 0;
  const take = (until: number) => {
    for (
      let source = passage.sources[next];
      source !== undefined && source.at < until;
      source = passage.sources[++next]
    )
      sources.push({ at: source.at + shift, where: source.where });
  };
  for (const { start, end, text } of edits) {
    const change = text.length - (end - start);
    if (change === 0) continue;
    take(start);
    if (sources.length === 0) sources.push({ at: 0, where: whereAt(passage, start) });
    while ((passage.sources[next]?.at ?? Infinity) <= end) next++;
    shift += change;
    const source = { at: end + shift, where: whereAt(passage, end) };
    if (source.at === 0) sources.length = 0;
    sources.push(source);
  }
  take(Infinity);
  return sources;
}

/** Passages after one another, with `glue` between them. */
export function joined(passages: readonly Passage[], glue: string): Passage {
  const sources: Source[] = [];
  const supplied: Supplied[] = [];
  const flags: Flag[] = [];
  let offset = 0;
  for (const passage of passages) {
    for (const source of passage.sources) sources.push({ ...source, at: source.at + offset });
    for (const mark of passage.supplied) supplied.push(shifted(mark, offset));
    for (const mark of passage.flags) flags.push(shifted(mark, offset));
    offset += passage.text.length + glue.length;
  }
  return { text: passages.map(({ text }) => text).join(glue), sources, supplied, flags };
}
