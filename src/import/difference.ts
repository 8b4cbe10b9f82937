/** What differs between two texts of long lines, shortly. */
import { structuredPatch } from 'diff';
import { counted } from '../model/words.ts';

const MOST_PLACES = 12;
/** How much of a line is shown on either side of what differs. */
const BESIDE = 30;
const LONGEST = 200;

/**
 * A unified diff without context, its lines cut down to what differs in them; empty when nothing does.
 * @param firstLine the number of the line with which `old` begins in its file
 */
export function differenceOf(old: string, made: string, firstLine = 1): string {
  const { hunks } = structuredPatch('', '', `${old}\n`, `${made}\n`, '', '', { context: 0 });
  const shown = hunks.slice(0, MOST_PLACES).map(({ lines, oldStart }) => {
    const heading = `@@ line ${oldStart + firstLine - 1} @@`;
    return [heading, ...cutDown(lines.filter((line) => !/^.\s*$/.test(line)))].join('\n');
  });
  const more = hunks.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${counted(more, 'more place')}`] : [])].join('\n');
}

/** Lines that stand for one another are cut down to what differs. */
function cutDown(lines: readonly string[]): string[] {
  const removed = lines.filter((line) => line.startsWith('-'));
  const added = lines.filter((line) => line.startsWith('+'));
  const pairs = Math.min(removed.length, added.length);
  const shorten = (line: string, index: number, others: readonly string[]) =>
    index < pairs ? onlyDifferent(line, others[index] ?? '') : clipped(line);
  return [
    ...removed.map((line, index) => shorten(line, index, added)),
    ...added.map((line, index) => shorten(line, index, removed)),
  ];
}

function onlyDifferent(line: string, other: string): string {
  let from = 1;
  while (from < line.length && line[from] === other[from]) from++;
  let behind = 0;
  const most = Math.min(line.length, other.length) - from;
  while (behind < most && line.at(-1 - behind) === other.at(-1 - behind)) behind++;
  const start = Math.max(1, from - BESIDE);
  const end = Math.min(line.length, line.length - behind + BESIDE);
  const words = `${start > 1 ? '…' : ''}${clipped(line.slice(start, end))}${end < line.length ? '…' : ''}`;
  return `${line[0] ?? ''}${words}`;
}

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
