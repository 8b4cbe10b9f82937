/** Placing an op-ed’s glosses in a copy: on the op-ed’s own words, where these are known and stand there. */
import { findMentions } from '../../anchoring/mentions.ts';
import { dictionaryOf, type Name } from '../../anchoring/names.ts';
import type { TextPositionSelector } from '../../anchoring/quote.ts';
import { foldedWords } from '../../anchoring/words.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Alignment, OpEdAnchors, PlacedAt, Placeable, Placement, RepairedCopy } from '../types.ts';
import { seemsOther } from './align.ts';
import { almostIn } from './almost.ts';
import { phraseText, placesOf, type PhraseText } from './phrases.ts';
import { whereToLook, type Block } from './where.ts';

/** A part of a copy with what was found out about it so far. */
interface Part extends Block {
  readonly phrases: PhraseText;
  /** Words that carry an entry’s gloss already. */
  readonly taken: TextPositionSelector[];
}

/** Places every gloss, each exactly once, in the order of the anchors. */
export function placeGlosses(copy: RepairedCopy, anchors: OpEdAnchors, alignment: Alignment): Placement[] {
  if (seemsOther(alignment)) return anchors.placeables.map(({ id }) => unanchored(id, 'this seems to be another text'));
  const parts = new Map<Block, Part>();
  const partOf = (block: Block): Part => {
    const part = parts.get(block) ?? { ...block, phrases: phraseText(block.text), taken: [] };
    parts.set(block, part);
    return part;
  };
  const where = whereToLook(copy, anchors, alignment);
  const names = Map.groupBy(anchors.names, ({ id }) => id);
  return anchors.placeables.map((placeable) => {
    const { near, all, missing } = where(placeable.block);
    const find = new Finding(placeable, names.get(placeable.entry as EntryId) ?? []);
    const placement =
      find.exactly(near.map(partOf)) ??
      find.byName(near.map(partOf)) ??
      find.almost(near.map(partOf)) ??
      find.elsewhere(all.map(partOf)) ??
      unanchored(placeable.id, missing ?? `“${placeable.exact}” does not stand there`);
    if (placeable.entry !== undefined && placement.at !== undefined) take(parts, placement.at);
    return placement;
  });
}

function take(parts: ReadonlyMap<Block, Part>, { part, index, start, end }: PlacedAt): void {
  for (const each of parts.values()) if (each.part === part && each.index === index) each.taken.push({ start, end });
}

const unanchored = (id: Placement['id'], reason: string): Placement => ({ id, outcome: 'unanchored', reason });

/** The ways of finding the place of one gloss, from the surest. */
class Finding {
  private readonly phrase: readonly string[];
  private readonly placeable: Placeable;
  private readonly names: readonly Name<EntryId>[];

  constructor(placeable: Placeable, names: readonly Name<EntryId>[]) {
    this.placeable = placeable;
    this.names = names;
    this.phrase = foldedWords(placeable.exact);
  }

  /** The very words, which stand once; an entry’s own name may stand again, and the first counts. */
  exactly(parts: readonly Part[]): Placement | undefined {
    const places = this.phrasesIn(parts);
    const [first] = places;
    if (first === undefined) return undefined;
    if (places.length === 1 || this.isName()) return { id: this.placeable.id, outcome: 'anchored', at: first };
    const reason = `“${this.placeable.exact}” stands ${places.length} times there`;
    return { id: this.placeable.id, outcome: 'ambiguous', at: first, reason };
  }

  /** Any name of the entry that is glossed. A family name needs no introduction, for the op-ed is known to mean its bearer. */
  byName(parts: readonly Part[]): Placement | undefined {
    if (this.names.length === 0) return undefined;
    const dictionary = dictionaryOf(this.names.map((name) => ({ ...name, role: 'full' as const })));
    for (const part of parts) {
      const mention = findMentions(part.text, dictionary).find((range) => this.isFree(part, range));
      if (mention !== undefined) return { id: this.placeable.id, outcome: 'anchored', at: at(part, mention) };
    }
    return undefined;
  }

  /** Words that differ a little, as damage makes them. */
  almost(parts: readonly Part[]): Placement | undefined {
    for (const part of parts) {
      const { range, difference } = almostIn(part.text, this.placeable.exact) ?? {};
      if (range === undefined || !this.isFree(part, range)) continue;
      return { id: this.placeable.id, outcome: 'approximate', at: at(part, range), reason: difference };
    }
    return undefined;
  }

  /** The very words in another place than the digest has them, once and telling. */
  elsewhere(parts: readonly Part[]): Placement | undefined {
    const places = this.phrase.length > 1 && !this.isName() ? this.phrasesIn(parts) : [];
    const [only] = places;
    if (only === undefined || places.length > 1) return undefined;
    const reason = `“${this.placeable.exact}” stands in another place than the digest has it`;
    return { id: this.placeable.id, outcome: 'approximate', at: only, reason };
  }

  private phrasesIn(parts: readonly Part[]): PlacedAt[] {
    return parts.flatMap((part) =>
      placesOf(part.phrases, this.phrase)
        .filter((range) => this.isFree(part, range))
        .map((range) => at(part, range)),
    );
  }

  private isName(): boolean {
    const words = this.phrase.join(' ');
    return this.names.some(({ text }) => foldedWords(text).join(' ') === words);
  }

  /** Whether no other entry’s gloss hangs on any of these words; a note may. */
  private isFree({ taken }: Part, { start, end }: TextPositionSelector): boolean {
    return this.placeable.entry === undefined || !taken.some((other) => start < other.end && other.start < end);
  }
}

function at({ part, index }: Part, { start, end }: TextPositionSelector): PlacedAt {
  return { part, index, start, end };
}
