/** Placing an op-ed’s glosses in a copy: on the op-ed’s own words, where these are known and stand there. */
import { findMentions } from '../../anchoring/mentions.ts';
import { dictionaryOf, type Name } from '../../anchoring/names.ts';
import { foldedText, foldedWords } from '../../anchoring/words.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Alignment, OpEdAnchors, PlacedAt, Placeable, Placement } from '../types.ts';
import { seemsOther } from './align.ts';
import { find, type Block, type CopyIndex, type Found } from './copy-index.ts';
import { whereToLook } from './where.ts';

/** Places every gloss, each exactly once, in the order of the anchors. */
export function placeGlosses(copy: CopyIndex, anchors: OpEdAnchors, alignment: Alignment): Placement[] {
  if (seemsOther(alignment)) return anchors.placeables.map(({ id }) => unanchored(id, 'this seems to be another text'));
  const where = whereToLook(copy, anchors, alignment);
  const names = Map.groupBy(anchors.names, ({ id }) => id);
  const taken: PlacedAt[] = [];
  return anchors.placeables.map((placeable) => {
    const look = where(placeable.block);
    const finding = new Finding(
      copy,
      placeable,
      placeable.entry === undefined ? [] : (names.get(placeable.entry) ?? []),
      taken,
    );
    const placement = finding.near(look.near) ?? finding.elsewhere('missing' in look ? look.missing : undefined);
    if (placeable.entry !== undefined && placement.at !== undefined) taken.push(placement.at);
    return placement;
  });
}

const unanchored = (id: Placement['id'], reason: string): Placement => ({ id, outcome: 'unanchored', reason });

/** The ways of finding the place of one gloss. */
class Finding {
  private readonly copy: CopyIndex;
  private readonly placeable: Placeable;
  private readonly names: readonly Name<EntryId>[];
  private readonly taken: readonly PlacedAt[];

  /** @param taken words that carry an entry’s gloss already */
  constructor(copy: CopyIndex, placeable: Placeable, names: readonly Name<EntryId>[], taken: readonly PlacedAt[]) {
    this.copy = copy;
    this.placeable = placeable;
    this.names = names;
    this.taken = taken;
  }

  /** In the parts that render its block: the very words, else a name of its entry, else words that differ a little. */
  near(blocks: readonly Block[]): Placement | undefined {
    const found = blocks.map((block) => this.free(find(this.copy, this.placeable.exact, block)));
    const of = (outcome: Found['outcome']) => found.filter((each) => each.outcome === outcome);
    const exact = [...of('anchored'), ...of('ambiguous')].flatMap(({ places }) => places);
    return this.chosen(exact) ?? this.byName(blocks) ?? this.approximate(of('approximate'));
  }

  /** The very words where the digest does not have them, once and telling; or nowhere. */
  elsewhere(missing: string | undefined): Placement {
    const { exact, id } = this.placeable;
    const found = this.free(find(this.copy, exact));
    const [only] = found.places;
    const telling = foldedWords(exact).length > 1 && !this.isName();
    if (found.outcome === 'anchored' && only !== undefined && telling)
      return { id, outcome: 'approximate', at: only, reason: `“${exact}” stands elsewhere than in the digest` };
    return unanchored(id, missing ?? `“${exact}”: ${found.reason ?? 'its words do not stand there'}`);
  }

  /** Words that stand once; an entry’s own name may stand again, and the first counts. */
  private chosen(places: readonly PlacedAt[]): Placement | undefined {
    const [at] = places;
    const { id, exact } = this.placeable;
    if (at === undefined) return undefined;
    if (places.length === 1 || this.isName()) return { id, outcome: 'anchored', at };
    return { id, outcome: 'ambiguous', at, reason: `“${exact}” stands ${places.length} times there` };
  }

  /** Any name of the entry. A family name needs no introduction, for the op-ed is known to mean its bearer. */
  private byName(blocks: readonly Block[]): Placement | undefined {
    if (this.names.length === 0) return undefined;
    const dictionary = dictionaryOf(this.names.map((name) => ({ ...name, role: 'full' as const })));
    const places = blocks.flatMap(({ part, index, text }) =>
      findMentions(text, dictionary).map(({ start, end }): PlacedAt => ({ part, index, start, end })),
    );
    const at = places.find((place) => this.isFree(place));
    return at && { id: this.placeable.id, outcome: 'anchored', at };
  }

  private approximate([found]: readonly Found[]): Placement | undefined {
    const at = found?.places[0];
    return at && { id: this.placeable.id, outcome: 'approximate', at, reason: found.reason };
  }

  private isName(): boolean {
    const words = foldedText(this.placeable.exact);
    return this.names.some(({ text }) => foldedText(text) === words);
  }

  private free(found: Found): Found {
    const places = found.places.filter((place) => this.isFree(place));
    if (places.length > 0 || found.places.length === 0) return { ...found, places };
    return { outcome: 'unanchored', places, reason: 'its words carry another gloss' };
  }

  /** Whether no other entry’s gloss hangs on any of these words; a note may. */
  private isFree({ part, index, start, end }: PlacedAt): boolean {
    if (this.placeable.entry === undefined) return true;
    const here = this.taken.filter((other) => other.part === part && other.index === index);
    return !here.some((other) => start < other.end && other.start < end);
  }
}
