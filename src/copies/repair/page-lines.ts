/** Lines that stand on pages and not in the text: page numbers, and heads and feet that come again on every page. */
import type { SetApart, Step } from '../types.ts';
import { shortened, type Draft, type LineBlock } from './draft.ts';
import { whereOf, type Passage } from './passage.ts';

/** “Page 3”, “Page 3 of 9”, “– 3 –”, “3/9”. */
const PAGE =
  /^(?:(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—[]\s*\d{1,4}\s*[-–—\]]|\d{1,4}\s*(?:\/|of)\s*\d{1,4})$/i;
const NUMBER_ALONE = /^\d{1,4}$/;

/** How often a line must come, with changing numbers or at the edges of blocks, to be a running head. */
const OFTEN = 3;
const LONGEST_HEAD = 100;

/** Takes page numbers and running heads out of blocks; what stood on both sides of one stays in one block. */
export function takePageLines(draft: Draft<LineBlock>): Draft<LineBlock> {
  const heads = runningHeads(draft.blocks);
  const apart: SetApart[] = [];
  const steps: Step[] = [];
  const isFurniture = (line: Passage, block: LineBlock) => {
    const text = line.text.trim();
    return PAGE.test(text) || (block.lines.length === 1 && NUMBER_ALONE.test(text)) || heads.has(headKey(text));
  };
  const blocks = draft.blocks.flatMap((block) => {
    const lines = linesLeft(block, (line) => isFurniture(line, block));
    if (lines.length === block.lines.length) return [block];
    const kept = new Set(lines);
    for (const line of block.lines.filter((line) => !kept.has(line))) {
      const where = whereOf(line);
      apart.push({ kind: 'furniture', text: line.text.trim(), where });
      steps.push({
        kind: 'set-apart',
        where,
        message: `“${shortened(line.text.trim())}” belongs to the page and was set apart.`,
      });
    }
    return lines.length === 0 ? [] : [{ ...block, lines }];
  });
  return { ...draft, blocks, apart: [...draft.apart, ...apart], steps: [...draft.steps, ...steps] };
}

/** What is left of a block; of one that the format itself takes for furniture nothing. */
function linesLeft({ lines, role }: LineBlock, isFurniture: (line: Passage) => boolean): readonly Passage[] {
  if (role === 'furniture') return [];
  return role === undefined ? lines.filter((line) => !isFurniture(line)) : lines;
}

/** What a running head has on every page: its letters, its numbers as one sign. */
function headKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** The keys of lines that are running heads: they come often, each time with another number. */
function runningHeads(blocks: readonly LineBlock[]): Set<string> {
  const seen = new Map<string, Set<string>>();
  for (const { lines } of blocks) {
    for (const line of lines) {
      const text = line.text.trim();
      if (text.length > LONGEST_HEAD || !/\d/.test(text) || !/\p{L}{3}/u.test(text) || /[,;]$/.test(text)) continue;
      const numbers = text.match(/\d+/g)?.join(' ') ?? '';
      const key = headKey(text);
      const all = seen.get(key);
      if (all === undefined) seen.set(key, new Set([numbers]));
      else all.add(numbers);
    }
  }
  return new Set([...seen].filter(([, numbers]) => numbers.size >= OFTEN).map(([key]) => key));
}
