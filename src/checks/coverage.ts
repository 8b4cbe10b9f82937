/** Names in op-eds that no entry explains: capitalized phrases outside mentions. */
import { sentenceEnds } from '../anchoring/sentences.ts';
import type { Library, OpEd } from '../library/library.ts';
import type { AnnotatedBlock } from '../markdown/annotate.ts';
import { placeInFlat } from '../markdown/place.ts';
import { monthNames } from '../model/dates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { authorName } from '../model/op-ed.ts';

/** A capitalized phrase and where it stands in the flat text of its block. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A warning for each such phrase of each op-ed, at its first place. */
export function checkCoverage({ opEds, site }: Library): Diagnostic[] {
  return [...opEds.values()].flatMap((opEd) => {
    const known = new Set([...CALENDAR, ...site.commonWords, ...namesOf(opEd)].map(fold));
    const seen = new Set<string>();
    return opEd.blocks.flatMap((block) =>
      uncovered(block).flatMap(({ text, start }): Diagnostic[] => {
        const key = fold(text);
        if (seen.has(key) || known.has(key) || partsOf(key).every((part) => known.has(part))) return [];
        seen.add(key);
        return [uncoveredName(text, block, start)];
      }),
    );
  });
}

const CALENDAR = [...monthNames, 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'I'];

/** The op-ed's own authors and publication, which its head tells. */
function namesOf({ authors, publication }: OpEd): string[] {
  return [...authors.flatMap((author) => [author.family, authorName(author)]), publication];
}

const fold = (text: string): string => text.replace(/[’']s?$/u, '').toLowerCase();

/** “russia and ukraine” are two names. */
const partsOf = (phrase: string): string[] => phrase.split(/ and (?:the )?/);

function uncoveredName(text: string, block: AnnotatedBlock, start: number): Diagnostic {
  return {
    code: 'uncovered-name',
    message: `No entry explains “${text}”.`,
    mend: 'Write an entry or an alias, mark it with <Mention of="ID"> or <Mention none>, or add it to commonWords in site.yaml.',
    ...placeInFlat(block.places, start),
  };
}

/** The phrases of a block outside mentions, and outside what was left alone on purpose. */
function uncovered({ text, mentions, leftAlone }: AnnotatedBlock): Phrase[] {
  return capitalizedPhrases([...mentions, ...leftAlone].reduce(masked, text));
}

/** The text with a stretch made of what belongs to no name and ends no sentence. */
function masked(text: string, { start, end }: Pick<Phrase, 'start' | 'end'>): string {
  return text.slice(0, start) + '_'.repeat(end - start) + text.slice(end);
}

/** The rest of a word behind its capital. */
const REST = String.raw`[\p{L}\p{N}]*(?:[’'.&-]\p{L}[\p{L}\p{N}]*)*`;
/** Whether the capital begins a word is asked behind it: most characters are none, which is soon seen. */
const PHRASE = new RegExp(
  `\\p{Lu}(?<![\\p{L}\\p{N}]\\p{Lu})${REST}(?:[ \\u00a0](?:(?:of the|for the|on the|of|the|and|for|on|de|von|van) )?\\p{Lu}${REST})*`,
  'gu',
);

/**
 * Capitalized phrases of a text. One capitalized word that begins a sentence or a quotation says nothing by its capital,
 * unless all of it is in capitals.
 */
export function capitalizedPhrases(text: string): Phrase[] {
  const starts = new Set(
    [0, ...sentenceEnds(text)].map((end) => end + (/^[\s“‘"(]*/u.exec(text.slice(end))?.[0].length ?? 0)),
  );
  return Array.from(text.matchAll(PHRASE), ({ 0: words, index }) => ({
    text: words,
    start: index,
    end: index + words.length,
  }))
    .map((phrase) => (begins(phrase, text, starts) ? withoutFirstWord(phrase) : phrase))
    .filter((phrase): phrase is Phrase => phrase !== undefined);
}

function begins({ start }: Phrase, text: string, starts: ReadonlySet<number>): boolean {
  return starts.has(start) || /[“‘:]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** What is left of a phrase at the beginning of a sentence: the words behind the first, or an acronym. */
function withoutFirstWord(phrase: Phrase): Phrase | undefined {
  const [first = ''] = phrase.text.split(' ');
  if (/^\p{Lu}{2,}/u.test(first)) return phrase;
  const rest = phrase.text.slice(first.length).replace(/^ (?:(?:of|the|and|for|on|de|von|van) )*/u, '');
  return rest === '' ? undefined : { text: rest, start: phrase.end - rest.length, end: phrase.end };
}
