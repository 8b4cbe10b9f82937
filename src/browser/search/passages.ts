/** The paragraphs and glosses of an op-ed that match, cut from its record. */
import { countedWords, type RecordFragment } from '../../model/search.ts';
import { excerptOf } from './excerpt.ts';
import { highlighted } from './highlighted.ts';
import { foundWords, isWithin, soughtWithin, type Marked, type Stretch } from './hits.ts';
import { mentionedIn, withMentions, wordsOfMentions } from './mentioned.ts';
import { isFaint } from './sought.ts';
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

/** A passage, and what of the words sought it has. */
interface Match {
  readonly part: Part;
  readonly sought: ReadonlySet<string>;
  readonly hits: number;
}

/**
 * The passages of a record that have most of what is sought or, of entries asked for, mention them: the text’s before the
 * margin’s, the best first, or without words in the order of the text.
 */
export function passagesOf(record: RecordFragment, wanted: Wanted): { passages: Passage[]; together: boolean } {
  const { mentions } = wanted;
  const matches = partsOf(record, wanted.words.length).map((part) => matchOf(part, wanted));
  const passages = (found: readonly Match[]) =>
    ranked(found, record).map(({ part }) => passageOf(part, record, wanted));
  if (mentions.length === 0) return { passages: passages(mostTelling(matches, wanted)), together: true };
  const mentioned = ({ part }: Match) => mentions.map((entry) => isMentioned(record, part.id, entry));
  const all = matches.filter((match) => mentioned(match).every(Boolean));
  const chosen = all.length > 0 ? all : matches.filter((match) => mentioned(match).some(Boolean));
  const telling = mostTelling(chosen, wanted);
  return { passages: passages(telling.length > 0 ? telling : chosen), together: all.length > 0 };
}

function partsOf({ anchors }: RecordFragment, end: number): Part[] {
  const starts = anchors.filter(({ id }) => PASSAGE.test(id)).toSorted((a, b) => a.location - b.location);
  return starts.map(({ id, location }, index) => ({ id, from: location, to: starts[index + 1]?.location ?? end }));
}

function matchOf(part: Part, wanted: Wanted): Match {
  const hits = wanted.hits.filter((hit) => isWithin(hit, part)).length;
  return { part, sought: soughtWithin(wanted, part), hits };
}

/**
 * Those with at least half of the words sought or, where none has so many, with the most; not for “not” and “one” alone,
 * unless nothing else is sought.
 */
function mostTelling(matches: readonly Match[], { matcher }: Wanted): Match[] {
  const words = new Set(matcher.sought);
  const saysSomething = [...words].every(isFaint) ? () => true : (word: string) => !isFaint(word);
  const telling = matches.filter(({ sought }) => [...sought].some(saysSomething));
  const most = Math.max(...telling.map(({ sought }) => sought.size));
  const enough = Math.min(most, Math.ceil(words.size / 2));
  return telling.filter(({ sought }) => sought.size >= enough);
}

function isMentioned({ card }: RecordFragment, part: string, entry: string): boolean {
  return card.mentions?.[part]?.some(([id]) => id === entry) === true;
}

/** By where they are, then by how many different words they have, then by how many hits; the rest as they stand. */
function ranked(matches: readonly Match[], { card }: RecordFragment): Match[] {
  const inMargin = ({ part }: Match) => Number(card.margin?.[part.id] !== undefined);
  return matches.toSorted((a, b) => inMargin(a) - inMargin(b) || b.sought.size - a.sought.size || b.hits - a.hits);
}

function passageOf(part: Part, { card }: RecordFragment, wanted: Wanted): Passage {
  const gloss = card.margin?.[part.id];
  const mentioned = mentionedIn(wanted.words, part, card.mentions?.[part.id] ?? [], wanted.mentions);
  // A gloss begins with what it is called, which its label says.
  const shown = { from: part.from + countedWords(gloss ?? '').length, to: part.to };
  const around = wanted.hits.some((hit) => isWithin(hit, part)) ? wanted.hits : mentioned.hits;
  const found = [...new Set([...foundWords(wanted, part), ...wordsOfMentions(mentioned)])];
  return {
    id: part.id,
    label: gloss ?? labelOf(part.id),
    where: gloss === undefined ? 'text' : 'margin',
    excerpt: excerptOf(withMentions(wanted, mentioned), shown, around),
    href: highlighted(wanted.href, found, part.id),
  };
}

/** “¶ 7”, “caption 1”. */
function labelOf(id: string): string {
  return `${id.startsWith('p') ? '¶' : 'caption'} ${id.slice(1)}`;
}
