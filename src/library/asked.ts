/**
 * What a step asked of the collection, and what it was told: whether there is an id, where an entry’s page is, which names begin
 * with a word. What it made of a file holds for as long as it would be told the same.
 */
import { hash } from 'node:crypto';
import type { Name } from '../anchoring/names.ts';
import { foldedWords } from '../anchoring/words.ts';
import type { Collection } from '../markdown/collection.ts';
import type { EntryId } from '../model/ids.ts';

/** A collection that tells in short which names it has. */
export interface DigestedCollection extends Collection, NameDigests {}

interface NameDigests {
  /** A digest of the names that begin with each word. */
  readonly namesOf: ReadonlyMap<string, string>;
  /** A digest of all names. */
  readonly allNames: string;
}

/** The answers that a step was given, as plain data. */
export interface Told {
  /** Whether there is an id, by its kind and itself: `sources nato-1949`. */
  readonly ids: ReadonlyMap<string, boolean>;
  readonly links: ReadonlyMap<EntryId, string>;
  readonly allNames: string;
  /** The names of each word that was looked up and begins any. */
  readonly namesOf: ReadonlyMap<string, string>;
  /** The words that begin none, with a space between two. */
  readonly nameless: string;
}

/** The digests of names. */
export function digestNames(names: readonly Name<EntryId>[]): NameDigests {
  const words = names.map((name) => ({ name, word: foldedWords(name.text)[0] ?? '' }));
  const byWord = Map.groupBy(words, ({ word }) => word);
  const namesOf = new Map([...byWord].map(([word, own]) => [word, digest(own)]));
  return { namesOf, allNames: digest([...namesOf]) };
}

const digest = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);

const sets = ['entries', 'sources', 'claims'] as const;

/** The collection, and what it has told so far. */
export function watch(collection: DigestedCollection): { collection: Collection; told: () => Told } {
  const ids = new Map<string, boolean>();
  const links = new Map<EntryId, string>();
  const words = new Set<string>();
  const known = (set: (typeof sets)[number]) => ({
    has: (id: string) => {
      const answer = collection[set].has(id);
      ids.set(`${set} ${id}`, answer);
      return answer;
    },
  });
  const link: Collection['link'] = (entry) => {
    const answer = collection.link(entry);
    links.set(entry, inShort(answer));
    return answer;
  };
  const { names, next } = collection.dictionary;
  const lookUp = (word: string) => {
    words.add(word);
    return next.get(word);
  };
  return {
    collection: {
      entries: known('entries'),
      sources: known('sources'),
      claims: known('claims'),
      link,
      dictionary: { names, next: { get: lookUp } },
    },
    told: () => ({ ids, links, ...namesTold(words, collection) }),
  };
}

const inShort = ({ href, className }: ReturnType<Collection['link']>): string => `${href} ${className}`;

function namesTold(
  words: ReadonlySet<string>,
  { namesOf, allNames }: NameDigests,
): Pick<Told, 'allNames' | 'namesOf' | 'nameless'> {
  const named = [...words].flatMap((word): [string, string][] => {
    const names = namesOf.get(word);
    return names === undefined ? [] : [[word, names]];
  });
  const nameless = [...words].filter((word) => !namesOf.has(word)).join(' ');
  return { allNames, namesOf: new Map(named), nameless };
}

/** Whether a collection would tell the same. */
export function holds(told: Told, collection: DigestedCollection): boolean {
  return (
    sets.every((set) => sameIds(told, set, collection[set])) &&
    told.links
      .entries()
      .every(([entry, link]) => collection.entries.has(entry) && inShort(collection.link(entry)) === link) &&
    (told.allNames === collection.allNames || sameNames(told, collection))
  );
}

function sameIds({ ids }: Told, set: string, known: Collection['entries']): boolean {
  return ids
    .entries()
    .every(([id, answer]) => !id.startsWith(`${set} `) || known.has(id.slice(set.length + 1)) === answer);
}

function sameNames({ namesOf, nameless }: Told, now: NameDigests): boolean {
  return (
    namesOf.entries().every(([word, names]) => now.namesOf.get(word) === names) &&
    !nameless.split(' ').some((word) => now.namesOf.has(word))
  );
}
