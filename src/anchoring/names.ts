/** Names of entries, as a trie of folded words. */
import { foldWord, wordsOf } from './words.ts';

/** How the case of a name is compared with the text. */
export type CaseMode = 'exact' | 'initial' | 'any';

/** One name of one thing. `Id` is opaque here. */
export interface Name<Id> {
  readonly id: Id;
  readonly text: string;
  readonly case?: CaseMode | undefined;
  /** `family`: means the thing only once another name of it was seen in the text. Default `full`. */
  readonly role?: 'full' | 'family' | undefined;
}

/** A name as the trie holds it: words as written, and the case mode that applies. */
export interface Filed<Id> {
  readonly id: Id;
  readonly words: readonly string[];
  readonly case: CaseMode;
  readonly role: 'full' | 'family';
}

export interface Node<Id> {
  readonly next: Pick<ReadonlyMap<string, Node<Id>>, 'get'>;
  readonly names: readonly Filed<Id>[];
}

/** A node that is all there. */
export interface Trie<Id> extends Node<Id> {
  readonly next: Map<string, Trie<Id>>;
  readonly names: Filed<Id>[];
}

/** A dictionary of names: the root of the trie. */
export type Dictionary<Id> = Node<Id>;

/** Builds a dictionary; names without a letter or digit are left out. */
export function dictionaryOf<Id>(names: Iterable<Name<Id>>): Trie<Id> {
  const root: Trie<Id> = { next: new Map(), names: [] };
  for (const name of names) {
    const words = wordsOf(name.text).map((word) => word.text);
    if (words.length === 0) continue;
    const end = words.map(foldWord).reduce(descend, root);
    end.names.push({ id: name.id, words, case: name.case ?? defaultCase(words), role: name.role ?? 'full' });
  }
  return root;
}

function descend<Id>(node: Trie<Id>, word: string): Trie<Id> {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: Trie<Id> = { next: new Map(), names: [] };
  node.next.set(word, made);
  return made;
}

/** Acronyms are exact, a single capitalised word keeps its initial, everything else may have any case. */
function defaultCase(words: readonly string[]): CaseMode {
  const [first = ''] = words;
  if (words.length > 1) return 'any';
  if (/\p{Lu}.*\p{Lu}|^\p{Lu}$/u.test(first) && first === first.toUpperCase()) return 'exact';
  return /^\p{Lu}/u.test(first) ? 'initial' : 'any';
}
