/** Finding the mentions of named things in a text. Pure; runs unchanged in Node and in browsers. */
import type { TextPositionSelector } from './quote.ts';
import type { CaseMode, Dictionary, Filed, Node } from './names.ts';
import { foldWord, joins, singulars, wordsOf, type Word } from './words.ts';

/** A place in the text that names something; `ids` has several where the name is nobody's alone. */
export interface FoundMention<Id> extends TextPositionSelector {
  readonly ids: readonly Id[];
}

/** A range that the author marked: as a mention of `id`, or (without one) as a place where nothing is to be found. */
export interface Marked<Id> extends TextPositionSelector {
  readonly id?: Id | undefined;
}

/** A word with its fold, which is compared more than once. */
interface FoldedWord extends Word {
  readonly folded: string;
}

interface Match<Id> {
  readonly names: readonly Filed<Id>[];
  /** How many words it takes. */
  readonly length: number;
}

/**
 * Finds every mention, longest match first, left to right, without overlaps.
 *
 * A family name counts once its bearer was seen by another name, and means the bearer seen last.
 * @param text one text: what is seen in it decides what later family names mean
 * @param marked ranges in order, without overlaps; they win over what would be found
 */
export function findMentions<Id>(
  text: string,
  dictionary: Dictionary<Id>,
  marked: readonly Marked<Id>[] = [],
): FoundMention<Id>[] {
  const seen = new Seen<Id>();
  const found: FoundMention<Id>[] = [];
  let from = 0;
  for (const mark of [...marked, { start: text.length, end: text.length }]) {
    const words = wordsOf(text, from, mark.start).map(folded);
    for (const mention of findBetween(text, words, dictionary, seen)) found.push(mention);
    if (mark.id !== undefined) {
      seen.add(mark.id);
      found.push({ start: mark.start, end: mark.end, ids: [mark.id] });
    }
    from = mark.end;
  }
  return found;
}

const folded = ({ text, start, end }: Word): FoldedWord => ({ text, start, end, folded: foldWord(text) });

function findBetween<Id>(text: string, words: readonly FoldedWord[], dictionary: Dictionary<Id>, seen: Seen<Id>) {
  const found: FoundMention<Id>[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestMatch(text, words, at, dictionary, seen);
    const first = words[at];
    const last = words[at + (match?.length ?? 1) - 1];
    if (match !== undefined && first !== undefined && last !== undefined) {
      const ids = seen.choose(match.names);
      const [only] = ids;
      if (only !== undefined && ids.length === 1) seen.add(only);
      found.push({ start: first.start, end: last.end, ids });
    }
    at += match?.length ?? 1;
  }
  return found;
}

/** The longest run of words from `at` that is a name acceptable here. */
function longestMatch<Id>(
  text: string,
  words: readonly FoldedWord[],
  at: number,
  dictionary: Dictionary<Id>,
  seen: Seen<Id>,
): Match<Id> | undefined {
  let longest: Match<Id> | undefined;
  let node: Node<Id> | undefined = dictionary;
  for (let index = at; node !== undefined; index++) {
    const word = words[index];
    const left = words[index - 1];
    if (word === undefined || (index > at && left !== undefined && !joins(text, left, word))) break;
    const next: Node<Id> | undefined = node.next.get(word.folded);
    const ending = next !== undefined && next.names.length > 0 ? next.names : endingAsPlural(node, word);
    const names = ending.filter((name) => fits(name, words, at) && seen.admits(name));
    if (names.length > 0) longest = { names, length: index + 1 - at };
    node = next;
  }
  return longest;
}

/** Names that end with `word` below `node`, which is the plural of their last word. */
function endingAsPlural<Id>(node: Node<Id>, { folded: word }: FoldedWord): readonly Filed<Id>[] {
  if (!word.endsWith('s')) return [];
  const [, ...forms] = singulars(word);
  return forms.map((form) => node.next.get(form)?.names ?? []).find((names) => names.length > 0) ?? [];
}

/** Whether a name is written as the words from `at` are. */
function fits<Id>(name: Filed<Id>, words: readonly Word[], at: number): boolean {
  const compare = sameCase[name.case];
  return name.words.every((word, index) => compare(word, words[at + index]?.text ?? '', index));
}

const sameCase: Readonly<Record<CaseMode, (name: string, text: string, index: number) => boolean>> = {
  any: () => true,
  initial: (name, text, index) => index > 0 || name[0] === text[0],
  exact: (name, text) => text === name || text === `${name}s`,
};

/** What was seen so far, and when last, to give family names their meaning. */
class Seen<Id> {
  private readonly last = new Map<Id, number>();
  private count = 0;

  add(id: Id): void {
    this.last.set(id, ++this.count);
  }

  admits(name: Filed<Id>): boolean {
    return name.role === 'full' || this.last.has(name.id);
  }

  /** Whom the names mean: one by rights; else the bearer seen last; else all of them. */
  choose(names: readonly Filed<Id>[]): readonly Id[] {
    const ids = [...new Set(names.map((name) => name.id))];
    const [latest] = ids.filter((id) => this.last.has(id)).toSorted((a, b) => this.when(b) - this.when(a));
    return ids.length === 1 || latest === undefined ? ids : [latest];
  }

  private when(id: Id): number {
    return this.last.get(id) ?? 0;
  }
}
