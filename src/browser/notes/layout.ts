/** Where the notes of a page stand in the text that it shows now. */
import type { Note } from './note.ts';
import { joined, placer, type NotePlace } from './place-note.ts';
import { blocksOf, showsOther, type ShownBlock } from './text-blocks.ts';

/** A note, and where it stands, if it has a place. */
export interface PlacedNote {
  readonly note: Note;
  readonly block: ShownBlock | undefined;
  /** Where its words are, if it is about words and they are there. */
  readonly range: Range | undefined;
  /** Whether its words are not there, or no longer the same. */
  readonly changed: boolean;
}

export interface Layout {
  /** To be called when the page shows another text. */
  readonly read: () => void;
  /** Notes in the order of the text, those without a place last. */
  readonly inOrder: (notes: readonly Note[]) => PlacedNote[];
  readonly blockOf: (paragraph: Element) => ShownBlock | undefined;
  /** Where a block begins in the text of the page, in UTF-16 units. */
  readonly startOf: (block: ShownBlock) => number;
}

export function layoutOf(page: Document): Layout {
  let blocks: readonly ShownBlock[] = [];
  let place = placer(blocks);
  const places = new Map<string, NotePlace | undefined>();
  const read = () => {
    // Another text that is read in the place of the op-ed’s has nothing to do with them.
    blocks = showsOther(page) ? [] : blocksOf(page);
    place = placer(blocks);
    places.clear();
  };
  // Writing does not move a note, so that it is sought once in each text.
  const placeOf = (note: Note) => {
    if (!places.has(note.id)) places.set(note.id, place(note));
    return places.get(note.id);
  };
  const rank = (note: Note) => placeOf(note)?.block ?? blocks.length;
  const placed = (note: Note): PlacedNote => {
    const at = placeOf(note);
    const block = at && blocks[at.block];
    return { note, block, range: at?.at && block?.rangeOf(at.at), changed: at?.changed ?? true };
  };
  read();
  return {
    read,
    inOrder: (notes) => notes.toSorted((a, b) => rank(a) - rank(b)).map(placed),
    blockOf: (paragraph) => blocks.find(({ element }) => element === paragraph),
    startOf: (block) => joined(blocks).starts[blocks.indexOf(block)] ?? 0,
  };
}
