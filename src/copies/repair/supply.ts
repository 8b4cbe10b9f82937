/** Supplies words that a text lost and its repeat has, and tells where else both differ. */
import type { Step, Where } from '../types.ts';
import { differencesOf } from './differences.ts';
import type { Draft, Repeat } from './draft.ts';
import type { Lost } from './losses.ts';
import { findMatch, searched, type IsBroken, type PlacedToken } from './matching.ts';
import { edited, whereAt, type Edit, type Passage } from './passage.ts';

/** Words to be put into a block. */
interface Supply {
  readonly edit: Edit;
  /** Where in the edit's text the words begin, behind a space. */
  readonly lead: number;
  readonly words: string;
  readonly from: string;
}

/** Supplies what repeats have and damaged paragraphs lack, inside words too. Elsewhere a difference is only told. */
export function supply(draft: Draft): Draft {
  if (draft.repeats.length === 0) return draft;
  const texts = searched(draft.blocks.map(({ passage }) => passage.text));
  const isBroken: IsBroken = (before, after) =>
    before.block === after.block &&
    (draft.blocks[before.block]?.seams ?? []).some((seam) => before.end <= seam && seam <= after.start);
  const supplies = new Map<number, Supply[]>();
  const steps: Step[] = [];
  for (const repeat of draft.repeats) {
    const match = findMatch(repeat.passage.text, texts, isBroken);
    if (match === undefined) continue;
    for (const lost of match.losses) addSupply(supplies, lost, repeat);
    const placeOf = ({ block, start }: PlacedToken) => whereAt(passageAt(draft, block), start);
    steps.push(...differencesOf(repeat, match, placeOf));
  }
  const blocks = draft.blocks.map((block, index) => {
    let { passage } = block;
    for (const one of (supplies.get(index) ?? []).sort((a, b) => b.edit.start - a.edit.start)) {
      steps.push(told(one, whereAt(passage, one.edit.start)));
      passage = supplied(passage, one);
    }
    return { ...block, passage };
  });
  return { ...draft, blocks, steps: [...draft.steps, ...steps] };
}

function passageAt({ blocks }: Draft, block: number): Passage {
  return blocks[block]?.passage ?? { text: '', sources: [], supplied: [], flags: [] };
}

/** Notes what is to be supplied, once for each place. */
function addSupply(supplies: Map<number, Supply[]>, lost: Lost<PlacedToken>, repeat: Repeat): void {
  const block = lost.before?.block ?? lost.after?.block;
  if (block === undefined) return;
  const here = supplies.get(block) ?? [];
  const one = supplyOf(lost, repeat);
  if (!here.some(({ edit }) => edit.start <= one.edit.end && one.edit.start <= edit.end)) here.push(one);
  supplies.set(block, here);
}

function supplyOf(lost: Lost<PlacedToken>, { passage, name }: Repeat): Supply {
  const words = passage.text.slice(lost.start, lost.end);
  const { before, after, inside } = lost;
  const sameBlock = before?.block === after?.block;
  const space = { before: lost.wordBefore ? ' ' : '', after: lost.wordAfter ? ' ' : '' };
  const make = (start: number, end: number, lead: string, trail: string): Supply => ({
    edit: { start, end, text: lead + words + trail },
    lead: lead.length,
    words,
    from: name,
  });
  if (before !== undefined && before === after) {
    return make(before.start + inside, before.start + inside, space.before, space.after);
  }
  if (before === undefined) return make(after?.start ?? 0, after?.start ?? 0, '', space.after);
  return make(
    before.end,
    sameBlock ? (after?.start ?? before.end) : before.end,
    space.before,
    sameBlock ? space.after : '',
  );
}

function supplied(passage: Passage, { edit, lead, words, from }: Supply): Passage {
  const done = edited(passage, [edit]);
  const start = edit.start + lead;
  const all = [...done.supplied, { start, end: start + words.length, from }].sort((a, b) => a.start - b.start);
  return { ...done, supplied: all };
}

function told({ words, from }: Supply, where: Where): Step {
  return { kind: 'supplied', where, message: `The lost words “${words}” were supplied from ${from}.` };
}
