/** Whether a line's end is an end of a paragraph or only of a line. */
import type { LineBlock } from './draft.ts';
import { endsSentence, startsLow } from './sentence-edges.ts';

/** No one wraps lines longer than this; a longer line is a paragraph by itself. */
const LONGEST_WRAPPED = 130;
/** Below this width lines are wrapped only when they run on in mid-sentence. */
const NARROW = 40;

/** How a copy's lines are wrapped. */
export interface Wrapping {
  /** The width that nine of ten lines keep. */
  readonly width: number;
  /** Whether blank lines part the paragraphs, so that a block is one as a rule. */
  readonly spaced: boolean;
}

/** How the lines of a copy are wrapped, or undefined when each line is a paragraph. */
export function wrappingOf(blocks: readonly LineBlock[]): Wrapping | undefined {
  const wrapped = blocks.filter(({ lines }) => lines.length > 1);
  const lengths = wrapped.flatMap(({ lines }) => lines.map(({ text }) => text.trim().length)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width === 0 || width > LONGEST_WRAPPED) return undefined;
  if (width < NARROW && runningOn(wrapped) < 1 / 3) return undefined;
  return { width, spaced: wrapped.length >= 3 };
}

/** The share of line ends after which a lower-case letter follows. */
function runningOn(blocks: readonly LineBlock[]): number {
  let low = 0;
  let all = 0;
  for (const { lines } of blocks) {
    all += lines.length - 1;
    low += lines.slice(1).filter(({ text }) => startsLow(text)).length;
  }
  return all === 0 ? 0 : low / all;
}

/** Whether a paragraph ends between two lines of a block. */
export function endsBetween(line: string, next: string, { width, spaced }: Wrapping): boolean {
  if (indent(next) >= indent(line) + 2) return true;
  if (Math.max(line.length, next.length) > 1.3 * width) return true;
  if (startsLow(next) || /[-‐\u00ad]$/.test(line)) return false;
  const length = line.trim().length;
  const firstWord = /\S+/.exec(next)?.[0].length ?? 0;
  const full = length + 1 + firstWord;
  if (endsSentence(line)) return full <= (spaced ? 0.85 : 1) * width;
  return length < 0.6 * width;
}

function indent(line: string): number {
  return line.replace(/\t/g, '    ').search(/\S|$/);
}
