/** Pull quotes and doubled passages. Of two the one outside the flow of the text goes. */
import { setApart, shortened, type Block, type Draft, type Repeat } from './draft.ts';
import { findMatch, searched, type Match } from './matching.ts';
import { endsSentence, startsLow } from './sentence-edges.ts';

interface Candidate extends Match {
  readonly block: number;
  /** How much speaks for its being the repeat, and not what is repeated. */
  readonly score: number;
}

/** Takes passages out that stand in the copy once more. */
export function takeRepeats(draft: Draft): Draft {
  const repeats = repeatsIn(draft.blocks);
  if (repeats.size === 0) return draft;
  const taken: Repeat[] = [];
  const next = setApart(draft, ({ passage }, index) => {
    const candidate = repeats.get(index);
    if (candidate === undefined) return undefined;
    const name = isPullQuote(candidate) ? 'the pull quote' : 'the repeated passage';
    taken.push({ passage, name });
    const what = isPullQuote(candidate) ? 'A pull quote' : 'A passage that comes twice';
    const message = `${what}, “${shortened(passage.text)}”, was set apart.`;
    return { piece: { kind: 'repeat', text: passage.text }, message };
  });
  return { ...next, repeats: [...draft.repeats, ...taken] };
}

/** The blocks that are repeats of others that stay, the likeliest first decided. */
function repeatsIn(blocks: readonly Block[]): Map<number, Candidate> {
  const texts = searched(blocks.map(({ passage }) => passage.text));
  const candidates = blocks.flatMap(({ passage, role }, block): Candidate[] => {
    if (role !== undefined && role !== 'quotation') return [];
    const match = findMatch(passage.text, texts, block);
    return match === undefined ? [] : [{ ...match, block, score: scoreOf(match, block, blocks) }];
  });
  candidates.sort((a, b) => b.score - a.score || b.block - a.block);
  const gone = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { first, last, block } = candidate;
    let stays = true;
    for (let other = first; other <= last; other++) if (other !== block && gone.has(other)) stays = false;
    if (stays) gone.set(block, candidate);
  }
  return gone;
}

/** Letters that a passage must have beside its repeat to be longer than it. */
const LONGER = 30;

function isPullQuote({ first, last, beside }: Candidate): boolean {
  return first !== last || beside >= LONGER;
}

function scoreOf({ first, last, beside }: Match, block: number, blocks: readonly Block[]): number {
  const inside = beside >= LONGER ? 2 : 0;
  const spans = first === last ? 0 : 2;
  const quotation = blocks[block]?.role === 'quotation' ? 4 : 0;
  const later = block > last ? 1 : 0;
  return inside + spans + quotation + later + (interrupts(block, blocks) ? 2 : 0);
}

/** Whether the blocks on both sides of one are one sentence. */
function interrupts(block: number, blocks: readonly Block[]): boolean {
  const before = blocks[block - 1]?.passage.text;
  const after = blocks[block + 1]?.passage.text;
  return before !== undefined && after !== undefined && !endsSentence(before) && startsLow(after);
}
