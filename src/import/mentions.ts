/** The entries that a text of which there is no digest mentions. */
import type { Dictionary } from '../anchoring/names.ts';
import { findMentionsIn } from '../anchoring/texts.ts';
import { captionsOf } from '../copies/place/copy-index.ts';
import type { OpenedCopy, PlacedAt, Placeable, RepairedCopy, Where } from '../copies/types.ts';
import type { EntryId, GlossId } from '../model/ids.ts';

/** A name that is nobody's alone. */
export interface AmbiguousName {
  readonly words: string;
  readonly ids: readonly EntryId[];
  readonly where: Where;
}

export interface Mentioned {
  /** The copy with the first mention of each entry in its place. */
  readonly opened: OpenedCopy;
  readonly placeables: readonly Placeable[];
  /** Each once. */
  readonly ambiguous: readonly AmbiguousName[];
}

/** Finds the first mention of each entry. */
export function mentionedIn(copy: RepairedCopy, dictionary: Dictionary<EntryId>): Mentioned {
  const found = findMentionsIn(partsOf(copy), dictionary).flatMap(({ part, mentions }) =>
    mentions.map((mention) => ({ ...mention, part })),
  );
  const first = new Map<EntryId, PlacedAt>();
  const ambiguous = new Map<string, AmbiguousName>();
  for (const { ids, part, start, end } of found) {
    const [id, ...rivals] = ids;
    if (id === undefined) continue;
    const words = part.text.slice(start, end);
    if (rivals.length > 0) addTo(ambiguous, { words, ids, where: part.where });
    else if (!first.has(id)) first.set(id, { part: part.part, index: part.index, start, end });
  }
  const placed = [...first].map(([entry, at]) => ({ id: `g-${entry}` as GlossId, entry, at }));
  return {
    opened: {
      copy,
      alignment: { numbers: copy.paragraphs.map(() => undefined), missing: [], likeness: 0, share: 0, coverage: 0 },
      placements: placed.map(({ id, at }) => ({ id, outcome: 'anchored', at })),
    },
    placeables: placed.map(({ id, entry }) => ({ id, entry, block: '', exact: '' })),
    ambiguous: [...ambiguous.values()],
  };
}

function addTo(names: Map<string, AmbiguousName>, name: AmbiguousName): void {
  const key = name.words.toLowerCase();
  if (!names.has(key)) names.set(key, name);
}

interface TextPart extends Pick<PlacedAt, 'part' | 'index'> {
  readonly text: string;
  readonly where: Where;
}

function partsOf(copy: RepairedCopy): TextPart[] {
  return [
    ...copy.paragraphs.map(({ text, where }, index): TextPart => ({ part: 'paragraph', index, text, where })),
    ...captionsOf(copy).map(({ text, where }, index): TextPart => ({ part: 'caption', index, text, where })),
  ];
}
