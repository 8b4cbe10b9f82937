/** Paragraphs that a copy breaks in mid-sentence. */
import type { Step } from '../types.ts';
import type { Block, Draft } from './draft.ts';
import { joined, whereOf, type Passage } from './passage.ts';
import { endsSentence, startsHigh, startsLow } from './sentence-edges.ts';
import { endsWithName, mustGoOn } from './words-to-come.ts';

/** A shorter block without a stop may be a heading. */
const LONG = 60;

/** Joins a paragraph that lacks its end with the next when that goes on. */
export function rejoin(draft: Draft): Draft {
  const steps: Step[] = [];
  const runs: Passage[][] = [];
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const block of draft.blocks) {
    const run = runs.at(-1);
    if (last !== undefined && run !== undefined && goesOn(last, block)) {
      run.push(block.passage);
      steps.push({ kind: 'rejoined', where: whereOf(block.passage), message: told(last, block) });
    } else {
      runs.push([block.passage]);
      blocks.push(block);
    }
    last = block;
  }
  if (steps.length === 0) return draft;
  const whole = blocks.map((block, index) => {
    const run = runs[index] ?? [block.passage];
    return run.length === 1 ? block : { ...block, passage: joined(run, GLUE), seams: seamsOf(run) };
  });
  return { ...draft, blocks: whole, steps: [...draft.steps, ...steps] };
}

const GLUE = ' ';

/** Where all passages but the first begin when they are joined. */
function seamsOf(run: readonly Passage[]): number[] {
  let offset = 0;
  return run.slice(0, -1).map(({ text }) => (offset += text.length + GLUE.length));
}

function told(last: Block, next: Block): string {
  const end = last.passage.text.split(' ').slice(-4).join(' ');
  const start = next.passage.text.split(' ', 4).join(' ');
  return `A paragraph broken between “${end}” and “${start}” was joined.`;
}

/** Whether `next` is the rest of `block`. */
export function goesOn(block: Block, next: Block): boolean {
  if (block.role !== next.role || (block.role !== undefined && block.role !== 'quotation')) return false;
  const { text } = block.passage;
  const rest = next.passage.text;
  if (endsSentence(text) || /[:;]$/.test(text)) return false;
  if (startsLow(rest)) return text.length >= LONG || mustGoOn(text);
  if (text.length < LONG || !/[\p{L}\p{N}]/u.test(rest)) return false;
  return mustGoOn(text) || (endsWithName(text) && startsHigh(rest));
}
