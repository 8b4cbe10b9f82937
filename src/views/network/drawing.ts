/** The network as it is drawn: where each label stands, and the lines between them. */
import type { Box } from '../../diagrams/network/box.ts';
import { drawnLines } from '../../diagrams/network/drawn.ts';
import { labelOf, LEADING, ranksOf, type Label } from '../../diagrams/network/label.ts';
import { layoutOf, type Pull } from '../../diagrams/network/layout.ts';
import type { Library } from '../../library/library.ts';
import type { NetworkTies, NumberedTie } from './ties.ts';
import { lineLooks, togetherWidth, type LineLook } from './looks.ts';
import { entryRef, type EntryRef } from '../shared.ts';

export interface NetworkDrawing {
  /** In pixels at the size of type that the site is made for. */
  readonly width: number;
  readonly height: number;
  readonly labels: readonly DrawnLabel[];
  readonly stated: readonly DrawnRelation[];
  /** The lines for shared paragraphs, with how many one stands for. */
  readonly together: readonly { readonly paragraphs: number; readonly width: number; readonly lines: string }[];
}

export interface DrawnLabel extends EntryRef {
  readonly box: Box;
  readonly fontSize: number;
  /** Its lines; the first begins with the icon and a space, which stand apart. */
  readonly lines: readonly { readonly mark: string; readonly text: string; readonly y: number }[];
}

/** The lines of a type of relation. */
export interface DrawnRelation {
  readonly type: number;
  readonly words: string;
  readonly count: number;
  readonly look: LineLook;
  readonly lines: string;
  readonly heads: string;
}

/** The drawing of a network. */
export function networkDrawing(library: Library, network: NetworkTies): NetworkDrawing {
  const { entries, types, ties } = network;
  const refs = entries.map(({ id }) => entryRef(library, id));
  const ranks = ranksOf(tiesPerEntry(network));
  const labels = refs.map(({ text, icon }, number) => labelOf(text, icon, ranks[number] ?? 0));
  const { boxes, width, height } = layoutOf(labels, ties.flatMap(pullOf));
  const toDraw = ties.map((tie) => ({ ...tie, paragraphs: tie.isStrong ? tie.together.length : 0 }));
  const drawn = drawnLines(boxes, toDraw, (type) => types[type]?.isMutual ?? false);
  return {
    width,
    height,
    labels: refs.flatMap((ref, number) => drawnLabel(ref, labels[number], boxes[number]) ?? []),
    stated: types.map(({ reads: words, count }, type) => ({
      type,
      words,
      count,
      look: lineLooks[type % lineLooks.length] ?? { width: 1, dashes: undefined },
      ...(drawn.stated.get(type) ?? { lines: '', heads: '' }),
    })),
    together: [...drawn.together]
      .map(([paragraphs, lines]) => ({ paragraphs, width: togetherWidth(paragraphs), lines }))
      .toSorted((one, other) => one.paragraphs - other.paragraphs),
  };
}

/** What is stated holds firmly, a shared paragraph loosely; what has no line does not hold at all. */
function pullOf({ a, b, relations, isStrong }: NumberedTie): Pull[] {
  if (relations.length > 0) return [{ a, b, strength: 1 }];
  return isStrong ? [{ a, b, strength: 0.4 }] : [];
}

/** How many entries each is tied to by what is stated. */
function tiesPerEntry({ entries, ties }: NetworkTies): number[] {
  const counts = entries.map(() => 0);
  for (const { a, b, relations } of ties)
    if (relations.length > 0) for (const end of [a, b]) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

function drawnLabel(ref: EntryRef, label: Label | undefined, box: Box | undefined): DrawnLabel | undefined {
  if (label === undefined || box === undefined) return undefined;
  const { fontSize, lines } = label;
  // Letters stand about a third of their size below the middle of their line.
  const first = box.y - ((lines.length - 1) / 2) * LEADING * fontSize + 0.32 * fontSize;
  return {
    ...ref,
    box,
    fontSize,
    lines: lines.map((line, index) => {
      const mark = index === 0 ? `${ref.icon}\u00A0` : '';
      return { mark, text: line.slice(mark.length), y: Math.round(first + index * LEADING * fontSize) };
    }),
  };
}
