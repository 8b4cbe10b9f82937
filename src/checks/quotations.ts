/** Quotations that are too long for a text that may not be republished. */
import type { Library, OpEd } from '../library/library.ts';
import { placeInFlat } from '../markdown/place.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { textsOf, type PlacedText } from './texts.ts';
import { countWords } from './words.ts';

/** Consecutive words. */
const MOST = 14;

/** Quotations in digests, notes, glosses, entries and claims; the text of an op-ed that is given in full is its own. */
export function checkQuotations(library: Library): Diagnostic[] {
  const texts = textsOf(library).filter(({ original }) => !original);
  const digests = [...library.opEds.values()].filter(({ text }) => text === 'digest');
  return [...texts.flatMap(tooLong), ...digests.flatMap(({ blocks }) => blocks.flatMap(longLemmas))];
}

/** Words of an op-ed that are only told, and not shown: on what a gloss hangs in a reader’s copy, what stands wrong in one. */
function longLemmas({ mentions, notes, places }: OpEd['blocks'][number]): Diagnostic[] {
  const hung = [...mentions, ...notes].map(({ copy = '', start }) => ({ words: copy, start }));
  const emended = notes.flatMap(({ emendation = {}, start }) =>
    Object.values(emendation).map((words) => ({ words, start })),
  );
  return [...hung, ...emended].flatMap(({ words, start }) => longer(words, () => placeInFlat(places, start)));
}

function tooLong({ text, placeAt, blockQuotations }: PlacedText): Diagnostic[] {
  const inBlocks = blockQuotations.map(({ start, end }) => ({ index: start, words: text.slice(start, end) }));
  const found = new Map([...quotationsIn(text), ...inBlocks].map((quotation) => [quotation.index, quotation]));
  return [...found.values()].flatMap(({ index, words }) => longer(words, () => placeAt(index)));
}

function longer(words: string, placeOf: () => Place): Diagnostic[] {
  const count = countWords(words);
  if (count <= MOST) return [];
  return [
    {
      code: 'quotation-too-long',
      message: `This quotation has ${count} words.`,
      mend: `Quote ${MOST} consecutive words at most, and say the rest in your own.`,
      ...placeOf(),
    },
  ];
}

/** What stands between the quotation marks of English, French and German; a ’ between letters is an apostrophe. */
const QUOTED = /“([^“”]*)”|‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})|"([^"]*)"|«([^«»]*)»|„([^„“”]*)[“”]/gu;

/** What stands between quotation marks, with them, and where it begins. */
export function quotationsIn(text: string): { index: number; words: string }[] {
  return Array.from(text.matchAll(QUOTED), ({ index, 0: words }) => ({ index, words }));
}
