/** An opened copy in; its paragraphs and captions as they are to be written, with every gloss that has a place, out. */
import type { TextPositionSelector } from '../anchoring/quote.ts';
import { captionNumbers } from '../copies/place/captions.ts';
import { captionsOf } from '../copies/place/copy-index.ts';
import type { OpenedCopy, Placeable, PlacedAt, Placement, RepairedParagraph } from '../copies/types.ts';
import type { Mark } from './marked-text.ts';
import type { Attributes } from './mdx.ts';
import { notePlaceIn, wholeWords, withoutSpace } from './note-place.ts';
import { setText, type SetText } from './set-text.ts';

/** A note as it is to be written; one of the digest's has no words of its own. */
export interface LaidNote {
  readonly start: number;
  readonly attributes: Attributes;
  readonly body: string | undefined;
}

/** A paragraph or a caption. Ranges are of its text. */
export interface Part {
  readonly text: string;
  readonly mentions: Mark[];
  readonly supplied: Mark[];
  readonly notes: LaidNote[];
}

export interface Layout {
  readonly paragraphs: readonly Part[];
  readonly captions: readonly Part[];
  /** As the copy's own, but what cannot be written is unanchored. */
  readonly placements: readonly Placement[];
}

/**
 * What is laid out: a copy, whose mentions each carry a gloss of the digest; another text, whose mentions name entries; or an op-ed
 * of the collection, where besides no note stands without a source.
 */
export type LayoutForm = 'copy' | 'other' | 'op-ed';

/** Lays out a text. */
export function layOut(
  { copy, placements }: OpenedCopy,
  placeables: readonly Placeable[],
  form: LayoutForm = 'copy',
): Layout {
  const paragraphs = copy.paragraphs.map(({ text }) => new PartMaker(text));
  const captions = captionsOf(copy).map(({ text }) => new PartMaker(text));
  const byId = new Map(placeables.map((placeable) => [placeable.id, placeable]));
  const laid = placements.map((placement) => {
    const maker = placement.at && (placement.at.part === 'paragraph' ? paragraphs : captions)[placement.at.index];
    const reason =
      placement.at && maker?.place(placement, placement.at, byId.get(placement.id)?.entry, form === 'copy');
    return reason === undefined ? placement : { id: placement.id, outcome: 'unanchored' as const, reason };
  });
  if (form !== 'op-ed') copy.paragraphs.forEach((paragraph, index) => paragraphs[index]?.addOwnNotes(paragraph));
  return {
    paragraphs: paragraphs.map((maker) => maker.part()),
    captions: inDigestOrder(captions, placements, placeables).map((maker) => maker.part()),
    placements: laid,
  };
}

/** Captions stand as the digest counts them. */
function inDigestOrder<T>(
  captions: readonly T[],
  placements: readonly Placement[],
  placeables: readonly Placeable[],
): T[] {
  const numbers = captionNumbers(captions.length, placements, placeables);
  const numbered = captions.map((caption, index) => ({ caption, number: numbers[index] ?? Infinity }));
  return numbered.toSorted((a, b) => a.number - b.number).map(({ caption }) => caption);
}

class PartMaker {
  private readonly set: SetText;
  private readonly mentions: Mark[] = [];
  private readonly supplied: Mark[] = [];
  private readonly notes: LaidNote[] = [];

  constructor(text: string) {
    this.set = setText(text);
  }

  part(): Part {
    const { mentions, supplied, notes } = this;
    return { text: this.set.text, mentions, supplied, notes: notes.toSorted((a, b) => a.start - b.start) };
  }

  /** Gives a gloss its place; says why it can have none here. */
  place({ id }: Placement, at: PlacedAt, entry: Placeable['entry'], gloss: boolean): string | undefined {
    const range = wholeWords(this.set.text, this.rangeOf(at));
    if (range.start >= range.end) return 'its words are no words of the text';
    if (entry === undefined)
      return this.addNote(range, { of: id }) ? undefined : 'its words cannot be told from others';
    if (this.mentions.some((other) => range.start < other.end && other.start < range.end))
      return 'its words are already glossed';
    this.mentions.push({ ...range, name: 'Mention', attributes: { of: entry, gloss: gloss || undefined } });
    return undefined;
  }

  /** What was supplied, and what seems wrong, each with a textual note. */
  addOwnNotes({ supplied, flags }: Pick<RepairedParagraph, 'supplied' | 'flags'>): void {
    for (const { from, ...at } of supplied) {
      const range = withoutSpace(this.set.text, this.rangeOf(at));
      if (range.start === range.end) continue;
      this.supplied.push({ ...range, name: 'Supplied', attributes: { from } });
      const words = this.set.text.slice(range.start, range.end);
      this.addNote(range, { kind: 'textual' }, `The file lacks “${words}”, which is supplied from ${from}.`);
    }
    for (const { message, ...at } of flags) this.addNote(this.rangeOf(at), { kind: 'textual' }, message);
  }

  private rangeOf({ start, end }: TextPositionSelector): TextPositionSelector {
    return { start: this.set.at(start), end: this.set.at(end) };
  }

  private addNote(range: TextPositionSelector, { of, kind }: Attributes, body?: string): boolean {
    const place = notePlaceIn(this.set.text, range);
    if (place === undefined) return false;
    this.notes.push({ start: range.start, attributes: { of, ...place, kind }, body: body && setText(body).text });
    return true;
  }
}
