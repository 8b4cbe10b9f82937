/** Paragraphs whose first or last sentence is not whole. */
import type { Flag } from '../types.ts';
import { endsSentence, startsLow } from './sentence-edges.ts';

/** What is shorter and has no stop may be a heading. */
const SHORTEST = 60;

/** Flags a paragraph's end without a stop, and a beginning in mid-sentence. */
export function unfinished(text: string): Flag[] {
  const flags: Flag[] = [];
  const first = /^\S+/.exec(text)?.[0];
  if (first !== undefined && startsLow(text) && text.length >= SHORTEST) {
    flags.push({
      start: 0,
      end: first.length,
      message: `The paragraph begins in mid-sentence, with “${first}”; words may be lost before it.`,
    });
  }
  const last = /\S+$/.exec(text.slice(-80))?.[0];
  if (last !== undefined && text.length >= SHORTEST && !endsSentence(text) && !/[:;]$/.test(text)) {
    flags.push({
      start: text.length - last.length,
      end: text.length,
      message: `The paragraph’s last sentence lacks its end behind “${last}”; words may be lost there.`,
    });
  }
  return flags;
}
