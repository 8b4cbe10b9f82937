/** What the steps of a repair work on: a copy on its way, with what was set apart and what was done so far. */
import type { CopyFormat, Flag, RawRole, SetApart, Step, StepKind, Where } from '../types.ts';
import { edited, whereAt, whereOf, type Edit, type Passage } from './passage.ts';

/** Before lines are joined: a block of lines. */
export interface LineBlock {
  readonly lines: readonly Passage[];
  readonly role?: RawRole | undefined;
}

/** What may be a paragraph. */
export interface Block {
  readonly passage: Passage;
  readonly role?: RawRole | undefined;
  /** Where it was broken: the offsets at which it goes on. */
  readonly seams?: readonly number[] | undefined;
}

export interface Draft<B = Block> {
  readonly format: CopyFormat;
  readonly title: string | undefined;
  readonly blocks: readonly B[];
  readonly apart: readonly SetApart[];
  readonly steps: readonly Step[];
  /** Repeats that were taken out, from which lost words may be supplied. */
  readonly repeats: readonly Repeat[];
}

/** A passage that comes twice, and what to call it: “the pull quote”. */
export interface Repeat {
  readonly passage: Passage;
  readonly name: string;
}

/** A step of the repair. */
export type Mend<From = Block, To = From> = (draft: Draft<From>) => Draft<To>;

/** A change made wherever it is due, and how it is told. */
export interface Rule {
  readonly kind: StepKind;
  /** Where a text wants it: edits in order, without overlap. */
  readonly edits: (text: string) => readonly Edit[];
  /** The sentence for the report, given how often it was done and the words of the first place. */
  readonly tell: (count: number, words: string) => string;
}

/** Follows a rule in every block and reports it once, at its first place. */
export function followRule(draft: Draft, rule: Rule): Draft {
  let count = 0;
  let first: { where: Where; words: string } | undefined;
  const blocks = draft.blocks.map((block) => {
    const edits = rule.edits(block.passage.text);
    const [edit] = edits;
    if (edit === undefined) return block;
    count += edits.length;
    first ??= {
      where: whereAt(block.passage, edit.start),
      words: wordsAround(block.passage.text, edit.start, edit.end),
    };
    return { ...block, passage: edited(block.passage, edits) };
  });
  if (first === undefined) return draft;
  const step: Step = { kind: rule.kind, where: first.where, message: rule.tell(count, first.words) };
  return { ...draft, blocks, steps: [...draft.steps, step] };
}

/** Takes out the blocks that `judge` sets apart, each reported by its sentence. */
export function setApart(
  draft: Draft,
  judge: (
    block: Block,
    index: number,
  ) => { readonly piece: Omit<SetApart, 'where'>; readonly message: string } | undefined,
): Draft {
  const apart: SetApart[] = [];
  const steps: Step[] = [];
  const blocks = draft.blocks.filter((block, index) => {
    const judged = judge(block, index);
    if (judged === undefined) return true;
    const where = whereOf(block.passage);
    apart.push({ ...judged.piece, where });
    steps.push({ kind: judged.piece.kind === 'repeat' ? 'repeat' : 'set-apart', where, message: judged.message });
    return false;
  });
  if (apart.length === 0) return draft;
  return { ...draft, blocks, apart: [...draft.apart, ...apart], steps: [...draft.steps, ...steps] };
}

/** More flags would hide a paragraph. */
const MOST_FLAGS = 100;

/** Flags what `flagsOf` finds in each block, and reports it. */
export function flagBlocks(draft: Draft, flagsOf: (block: Block, index: number) => readonly Flag[]): Draft {
  const steps: Step[] = [];
  const blocks = draft.blocks.map((block, index) => {
    const all = flagsOf(block, index);
    const flags = all.slice(0, MOST_FLAGS);
    const { passage } = block;
    for (const { start, message } of flags) steps.push({ kind: 'flagged', where: whereAt(passage, start), message });
    if (all.length > MOST_FLAGS) {
      const message = `${all.length - MOST_FLAGS} more things in this paragraph seem wrong.`;
      steps.push({ kind: 'flagged', where: whereOf(passage), message });
    }
    return flags.length === 0 ? block : { ...block, passage: { ...passage, flags: [...passage.flags, ...flags] } };
  });
  return { ...draft, blocks, steps: [...draft.steps, ...steps] };
}

const CONTEXT = 16;

/** The words in and about a range, for the report. */
export function wordsAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - CONTEXT)) + 1;
  const space = text.indexOf(' ', end + CONTEXT);
  const to = space === -1 || space > end + 3 * CONTEXT ? Math.min(text.length, end + CONTEXT) : space;
  return text
    .slice(Math.max(from, start - 3 * CONTEXT), Math.min(to, start + 8 * CONTEXT))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of a text, for the report. */
export function shortened(text: string, length = 60): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length / 2 ? space : length)}…`;
}
