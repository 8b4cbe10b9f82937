/** Pull quotes and doubled passages. Of two the one outside the flow of the text goes; what is not surely a repeat stays. */
import { lettersIn, type Stretch, type Token } from './compare.ts';
import { flagBlocks, setApart, shortened, type Block, type Draft, type Repeat } from './draft.ts';
import { lettersOf } from './letters.ts';
import { findMatch, searched, type IsBroken, type Match } from './matching.ts';
import { isNoise } from './noise.ts';
import { countIn } from './probes.ts';
import { goesOn } from './rejoin.ts';
import { endsSentence, startsLow } from './sentence-edges.ts';

interface Candidate extends Match {
  readonly block: number;
  /** How much speaks for its being the repeat, and not what is repeated. */
  readonly score: number;
  /** Whether it has other words than its match. */
  readonly differs: boolean;
}

/** Takes passages out that stand in the copy once more, and flags those that seem to, but in other words. */
export function takeRepeats(draft: Draft): Draft {
  const candidates = candidatesIn(draft.blocks);
  if (candidates.length === 0) return draft;
  const repeats = decided(candidates.filter(({ differs }) => !differs));
  const taken: Repeat[] = [];
  const marked = flagDiffering(draft, candidates, repeats);
  const next = setApart(marked, ({ passage }, index) => {
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

/** Flags what has the place of a repeat and other words. */
function flagDiffering(draft: Draft, candidates: readonly Candidate[], repeats: ReadonlyMap<number, Candidate>): Draft {
  const differing = new Set(candidates.filter(({ differs }) => differs).map(({ block }) => block));
  return flagBlocks(draft, ({ passage: { text } }, index) => {
    if (!differing.has(index) || repeats.has(index)) return [];
    const message = `“${shortened(text)}” is much like another passage, but not in all its words; both were left.`;
    return [{ start: 0, end: text.length, message }];
  });
}

/** The blocks that have the place of a repeat and come once more, in these words or in nearly these. */
function candidatesIn(blocks: readonly Block[]): Candidate[] {
  const texts = searched(blocks.map(({ passage }) => passage.text));
  const isBroken = breaksBetween(blocks);
  const matches = blocks.map(({ passage, role }, block) =>
    role === undefined || role === 'quotation' ? findMatch(passage.text, texts, isBroken, block) : undefined,
  );
  const tail = matches.findLastIndex((match) => match === undefined) + 1;
  return matches.flatMap((match, block): Candidate[] => {
    const text = blocks[block]?.passage.text ?? '';
    if (match === undefined) return [];
    const differs = !hasWordsOf(match);
    const outside = block >= tail || blocks[block]?.role === 'quotation' || interrupts(block, blocks);
    if (!(differs ? outside && !LABEL.test(text) : isOutOfPlace(text, match, outside))) return [];
    if (countIn(lettersOf(text), texts.probes) > 2) return [];
    return [{ ...match, block, differs, score: scoreOf(match, block, blocks) }];
  });
}

/** Of candidates that match each other one goes, the likeliest first decided. */
function decided(candidates: Candidate[]): Map<number, Candidate> {
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

/** Where a paragraph is broken that `rejoin` will join, with nothing but the repeat itself in the break. */
function breaksBetween(blocks: readonly Block[]): IsBroken {
  return (before, after, own) => {
    const [start, end] = [blocks[before.block], blocks[after.block]];
    const next = before.block + 1 === own ? before.block + 2 : before.block + 1;
    if (start === undefined || end === undefined || after.block !== next) return false;
    const between = start.passage.text.slice(before.end) + end.passage.text.slice(0, after.start);
    return lettersOf(between) === '' && goesOn(start, end);
  };
}

/** Whether a passage has no words but those of its match, noise and the losses of a damaged text aside. */
function hasWordsOf({ stretches, losses }: Match): boolean {
  const lost = new Set<Stretch>(losses.map(({ stretch }) => stretch));
  return stretches.every((stretch, index) => {
    if (stretch.same || lost.has(stretch)) return true;
    const count = stretch.repeat.length;
    const text: readonly Token[] = stretch.text;
    // What only the text has before and after does not count.
    if (index === 0) return isNoise({ ...stretch, text: count === 0 ? [] : text.slice(-count) });
    if (index === stretches.length - 1) return isNoise({ ...stretch, text: text.slice(0, count) });
    return isNoise(stretch);
  });
}

/** What is numbered, or said by one of several: “4.”, “(a)”, “Article 3”, “Q:”. */
const LABEL = /^(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]\s|\p{Lu}\p{L}{2,9}\.? \d+|(?:\p{Lu}[\p{L}.’'-]* ?){1,3}:\s)/u;
/** A whole paragraph this long is not written twice. */
const LONG = 200;

/** Whether a passage is no paragraph of the text: a part of others, or a whole one again where it cannot belong. */
function isOutOfPlace(text: string, match: Match, outside: boolean): boolean {
  const { first, last, beside, letters, losses, stretches } = match;
  const isPart = first !== last || beside >= Math.max(LONGER, letters / 2);
  if (isPart && !LABEL.test(text)) return true;
  if (first !== last || losses.length > 0) return false;
  if (LABEL.test(text) && beside > 0) return false;
  const same = stretches.filter((stretch) => stretch.same).flatMap(({ repeat }) => repeat);
  const identical = beside === 0 && stretches.length === 1 && lettersIn(same).length === letters;
  return outside || (identical && letters >= LONG);
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
