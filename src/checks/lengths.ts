/** Texts that are too long to be read beside a line, or too short to say why a thing matters. All lengths in words. */
import { splitSentence } from '../anchoring/sentences.ts';
import type { EntryGloss, Library, LibraryEntry } from '../library/library.ts';
import { placeInFlat } from '../markdown/place.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { countWords } from './words.ts';

interface Limits {
  readonly least: number;
  readonly most: number;
}

const SUMMARY: Limits = { least: 20, most: 60 };
const FIRST_SENTENCE: Limits = { least: 1, most: 28 };
const BODY: Limits = { least: 80, most: 250 };
const NOTE: Limits = { least: 20, most: 60 };
/** Summary and gloss together. */
const GLOSS: Limits = { least: 20, most: 60 };

export function checkLengths(library: Library): Diagnostic[] {
  const opEds = [...library.opEds.values()];
  return [
    ...[...library.entries.values()].flatMap((entry) => checkEntry(library, entry)),
    ...opEds.flatMap((opEd) => opEd.notes).flatMap((note) => measure('This note', note.text, NOTE, () => note.place)),
    ...opEds.flatMap((opEd) => opEd.glosses).flatMap((gloss) => checkGloss(library, gloss)),
  ];
}

function checkEntry({ fieldAt }: Library, { file, summary, text, places }: LibraryEntry): Diagnostic[] {
  const [first] = splitSentence(summary);
  const at = () => fieldAt(file, ['summary']);
  return [
    ...measure('The summary', summary, SUMMARY, at),
    ...measure('The first sentence of the summary', first, FIRST_SENTENCE, at),
    ...measure('The body', text, BODY, () => placeInFlat(places, 0)),
  ];
}

function checkGloss({ entries }: Library, { entry, here, place }: EntryGloss): Diagnostic[] {
  if (here === undefined || place === undefined) return [];
  const text = `${entries.get(entry)?.summary ?? ''} ${here.replace(/<[^>]*>/g, '')}`;
  return measure('This gloss, with the summary of its entry,', text, GLOSS, () => place);
}

function measure(what: string, text: string, { least, most }: Limits, placeOf: () => Place): Diagnostic[] {
  const words = countWords(text);
  const found = (code: Diagnostic['code'], mend: string): Diagnostic[] => [
    { code, message: `${what} has ${words} words.`, mend, ...placeOf() },
  ];
  if (words > most) return found('too-long', `Shorten it to ${most} words at most.`);
  if (words < least) return found('too-short', `Say more, in ${least} words at least.`);
  return [];
}
