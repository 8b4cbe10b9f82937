/** A made op-ed on a bridge, for tests: what its digest knows of it, and a copy with some damage, opened. */
import type { Name } from '../anchoring/names.ts';
import type { OpEdAnchors, OpenedCopy, Placeable, PlacedAt, Placement, RepairedCopy } from '../copies/types.ts';
import { entryId, opEdSlug, type EntryId, type GlossId } from '../model/ids.ts';

const line = (number: number, column?: number) => ({ unit: 'line' as const, number, column });

const texts = [
  'The bridge at Orrin fell in 1911, and the Orrin Company paid nobody.',
  'It was rebuilt by Ines Marlow, who trusted stone. The town did not trust her.',
  'Nobody asked why. the town had asked before, and it had learned what asking costs.',
];

export const captionText = 'The bridge in 1912, with Ines Marlow on it. PHOTO: A. MAKER';

/** The copy: a supplied word, a flag, a caption with its credit, a header and a pull quote. */
export const bridgeCopy: RepairedCopy = {
  format: 'txt',
  title: 'A Bridge Too Late',
  paragraphs: texts.map((text, index) => ({
    text,
    where: line(3 + 2 * index),
    supplied: index === 0 ? [{ ...rangeOf(text, 'paid nobody'), from: 'the pull quote' }] : [],
    flags:
      index === 2
        ? [
            {
              ...rangeOf(text, 'why. the'),
              message: 'A stop stands before a small letter; perhaps “why, the” is meant.',
            },
          ]
        : [],
  })),
  apart: [
    { kind: 'title', text: 'A Bridge Too Late', where: line(1) },
    { kind: 'furniture', text: '4 THE ORRIN GAZETTE', where: line(4) },
    {
      kind: 'repeat',
      text: 'The Orrin Company paid nobody, and nobody in the town was surprised at all by that',
      where: line(6),
    },
    {
      kind: 'caption',
      text: 'The bridge in 1912, with Ines Marlow on it.',
      where: line(9),
      credit: 'PHOTO: A. MAKER',
    },
  ],
  steps: [
    { kind: 'read', where: line(1), message: 'Read as UTF-8.' },
    { kind: 'set-apart', where: line(4), message: 'Took out “4 THE ORRIN GAZETTE”, a running head.' },
    { kind: 'supplied', where: line(3, 43), message: 'Supplied “paid nobody” from the pull quote.' },
    {
      kind: 'flagged',
      where: line(7, 12),
      message: 'A stop stands before a small letter; perhaps “why, the” is meant.',
    },
  ],
};

export const marlow = entryId.parse('ines-marlow');
export const company = entryId.parse('orrin-company');

/** Ids of glosses as the library makes them. */
export const glossId = (id: string) => id as GlossId;

function placeable(id: string, block: string, exact: string, entry?: EntryId): Placeable {
  return { id: glossId(id), block, exact, ...(entry && { entry }) };
}

const names: Name<EntryId>[] = [
  { id: marlow, text: 'Ines Marlow' },
  { id: company, text: 'Orrin Company' },
];

export const bridgeAnchors: OpEdAnchors = {
  slug: opEdSlug.parse('bridge'),
  title: 'A Bridge Too Late',
  paragraphs: 3,
  placeables: [
    placeable('g-orrin-company', 'p1', 'the Orrin Company', company),
    placeable('g-ines-marlow', 'p2', 'Ines Marlow', marlow),
    placeable('n-trusted', 'p2', 'trust her'),
    placeable('n-asked', 'p3', 'asked before'),
    placeable('n-lost', 'p3', 'what was lost'),
    placeable('g-ines-marlow-2', 'c1', 'Ines Marlow', marlow),
  ],
  quotations: [],
  ours: [],
  names,
};

/** Where words stand in a text. */
export function rangeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand there.`);
  return { start, end: start + words.length };
}

function at(part: PlacedAt['part'], index: number, words: string): PlacedAt {
  return { part, index, ...rangeOf(part === 'caption' ? captionText : (texts[index] ?? ''), words) };
}

const placements: readonly Placement[] = [
  { id: glossId('g-orrin-company'), outcome: 'anchored', at: at('paragraph', 0, 'the Orrin Company') },
  { id: glossId('g-ines-marlow'), outcome: 'anchored', at: at('paragraph', 1, 'Ines Marlow') },
  {
    id: glossId('n-trusted'),
    outcome: 'approximate',
    at: at('paragraph', 1, 'trust her'),
    reason: 'the copy has “trust her”, the op-ed “trusted her”',
  },
  {
    id: glossId('n-asked'),
    outcome: 'ambiguous',
    at: at('paragraph', 2, 'asked'),
    reason: '“asked” stands twice there',
  },
  { id: glossId('n-lost'), outcome: 'unanchored', reason: '“what was lost” does not stand there' },
  { id: glossId('g-ines-marlow-2'), outcome: 'anchored', at: at('caption', 0, 'Ines Marlow') },
];

/** The copy as it was opened. */
export const bridge: OpenedCopy = {
  copy: bridgeCopy,
  alignment: { numbers: [1, 2, 3], missing: [], likeness: 0.9, share: 0.8, coverage: 1 },
  placements,
};
