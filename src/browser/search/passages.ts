/** The paragraphs and glosses of an op-ed that match, cut from its record. */
import { stemmer } from 'stemmer';
import type { RecordFragment } from '../../model/search.ts';
import { excerptOf, foundWords, isWithin, type Marked, type Stretch } from './excerpt.ts';
import { highlighted } from './highlighted.ts';
import type { Passage } from './types.ts';

/** The anchors at which passages begin: paragraphs, captions, glosses and notes. */
const PASSAGE = /^(?:[pc]\d+|[gn]-.+)$/;

/** What of a record is asked for. */
export interface Wanted extends Marked {
  /** From the site’s root. */
  readonly href: string;
  /** Entries that a paragraph has to mention. */
  readonly mentions: readonly string[];
}

interface Part extends Stretch {
  readonly id: string;
}

/**
 * The passages of a record that have hits or, of entries asked for, mention them: the text’s before the margin’s, the
 * best first, or without words in the order of the text.
 */
export function passagesOf(record: RecordFragment, wanted: Wanted): { passages: Passage[]; together: boolean } {
  const { mentions, hits } = wanted;
  const parts = partsOf(record, wanted.words.length);
  if (mentions.length === 0) return { passages: ranked(parts.filter(hasHit(hits)), record, wanted), together: true };
  const mentioned = (part: Part) => mentions.map((entry) => isMentioned(record, part.id, entry));
  const all = parts.filter((part) => mentioned(part).every(Boolean));
  const chosen = all.length > 0 ? all : parts.filter((part) => mentioned(part).some(Boolean));
  const matching = chosen.filter(hasHit(hits));
  return { passages: ranked(matching.length > 0 ? matching : chosen, record, wanted), together: all.length > 0 };
}

function partsOf({ anchors }: RecordFragment, end: number): Part[] {
  const starts = anchors.filter(({ id }) => PASSAGE.test(id)).toSorted((a, b) => a.location - b.location);
  return starts.map(({ id, location }, index) => ({ id, from: location, to: starts[index + 1]?.location ?? end }));
}

const hasHit =
  (hits: readonly number[]) =>
  (part: Part): boolean =>
    hits.some((hit) => isWithin(hit, part));

function isMentioned({ card }: RecordFragment, part: string, entry: string): boolean {
  return card.mentions?.[part]?.some((id) => id === entry) === true;
}

/** By where they are, then by how many different words they have, then by how many hits; the rest as they stand. */
function ranked(parts: readonly Part[], record: RecordFragment, wanted: Wanted): Passage[] {
  return parts
    .map((part) => {
      const found = foundWords(wanted, part);
      const hits = wanted.hits.filter((hit) => isWithin(hit, part)).length;
      return { passage: passageOf(part, found, record, wanted), words: new Set(found.map(stemmer)).size, hits };
    })
    .toSorted((a, b) => inMargin(a.passage) - inMargin(b.passage) || b.words - a.words || b.hits - a.hits)
    .map(({ passage }) => passage);
}

const inMargin = ({ where }: Passage): number => Number(where === 'margin');

function passageOf(part: Part, found: readonly string[], { card }: RecordFragment, wanted: Wanted): Passage {
  const gloss = card.margin?.[part.id];
  return {
    id: part.id,
    label: gloss ?? labelOf(part.id),
    where: gloss === undefined ? 'text' : 'margin',
    excerpt: excerptOf(wanted, part),
    href: highlighted(wanted.href, found, part.id),
  };
}

/** “¶ 7”, “caption 1”. */
function labelOf(id: string): string {
  return `${id.startsWith('p') ? '¶' : 'caption'} ${id.slice(1)}`;
}
