/** An entry's page. */
import type { Library, LibraryEntry, MentionInContext } from '../library/library.ts';
import { kindWords } from '../model/kinds.ts';
import { opEdHref } from '../model/urls.ts';
import {
  cardsFor,
  claimRef,
  entryRef,
  home,
  kindLink,
  sourceRef,
  type Card,
  type ClaimRef,
  type EntryRef,
  type Link,
  type SourceRef,
} from './shared.ts';

/** A mention in its paragraph: the words before, the words themselves, the words after. */
export interface Quoted {
  readonly href: string;
  readonly place: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface EntryView {
  readonly name: string;
  readonly full: string | undefined;
  readonly kind: EntryRef['kind'];
  readonly kindWord: string;
  readonly symbol: string;
  readonly aliases: string;
  readonly dates: readonly { readonly what: string; readonly when: string; readonly edtf: string }[];
  readonly summary: string;
  readonly html: string;
  readonly relations: readonly { readonly words: string; readonly to: readonly EntryRef[] }[];
  readonly mentions: readonly { readonly opEd: Link; readonly places: readonly Quoted[] }[];
  readonly claims: readonly ClaimRef[];
  readonly sources: readonly SourceRef[];
  readonly sameAs: readonly string[];
  readonly cards: readonly Card[];
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function entryView(library: Library, entry: LibraryEntry): EntryView {
  const words = kindWords[entry.kind];
  const relations = [...Map.groupBy(entry.related, (end) => end.words)].map(([text, ends]) => ({
    words: text,
    to: ends.map((end) => entryRef(library, end.to)),
  }));
  const shelf = entriesInOrder(library, entry.kind);
  const place = shelf.findIndex((other) => other.id === entry.id);
  return {
    name: entry.name,
    full: entry.full,
    kind: entry.kind,
    kindWord: words.one,
    symbol: words.symbol,
    aliases: entry.aliases.map((alias) => alias.text).join(', '),
    dates: entry.dates.map((fact) => ({ what: fact.what, when: fact.when.words, edtf: fact.when.edtf })),
    summary: entry.summary,
    html: entry.html,
    relations,
    mentions: mentionsByOpEd(library, entry.mentions),
    claims: entry.claims.map((id) => claimRef(library, id)),
    sources: entry.cites.map((id) => sourceRef(library, id)),
    sameAs: entry.sameAs,
    cards: cardsFor(
      library,
      [entry.html],
      relations.flatMap((relation) => relation.to),
      new Set([entry.id]),
    ),
    trail: [home, kindLink(entry.kind)],
    previous: neighbour(library, shelf[place - 1]),
    next: neighbour(library, shelf[place + 1]),
  };
}

/** The entries of a kind as its index lists them: events and treaties by time, all others by name. */
export function entriesInOrder(library: Library, kind: LibraryEntry['kind']): LibraryEntry[] {
  const entries = [...library.entries.values()].filter((entry) => entry.kind === kind);
  const byTime = kind === 'events' || kind === 'treaties';
  const key = (entry: LibraryEntry) => (byTime ? (entry.dates[0]?.when.from ?? '9999') : sortName(entry));
  return entries.toSorted((a, b) => key(a).localeCompare(key(b)) || a.id.localeCompare(b.id));
}

/** People are filed under their family name. */
function sortName(entry: LibraryEntry): string {
  return entry.kind === 'people' ? (entry.family ?? entry.name.split(' ').at(-1) ?? entry.name) : entry.name;
}

function neighbour(library: Library, entry: LibraryEntry | undefined): Link | undefined {
  return entry && entryRef(library, entry.id);
}

/** Where each op-ed mentions the entry: each paragraph once, at its first mention. */
function mentionsByOpEd(library: Library, mentions: readonly MentionInContext[]): EntryView['mentions'] {
  return [...Map.groupBy(mentions, (mention) => mention.opEd)].map(([slug, all]) => {
    const first = all.filter((mention, index) => all.findIndex((other) => other.block === mention.block) === index);
    const opEd = library.opEds.get(slug);
    return {
      opEd: { text: opEd?.short ?? opEd?.title ?? slug, href: opEdHref(slug) },
      places: first.map((mention): Quoted => ({
        href: opEdHref(slug, mention.block),
        place: mention.paragraph === undefined ? 'caption' : `¶ ${mention.paragraph}`,
        ...inContext(mention),
      })),
    };
  });
}

const SPAN = 160;

/** The sentence around a mention, cut at word edges when it is long. */
export function inContext({
  text,
  start,
  end,
}: Pick<MentionInContext, 'text' | 'start' | 'end'>): Pick<Quoted, 'before' | 'words' | 'after'> {
  const from = Math.max(sentenceStart(text, start), start - SPAN);
  const to = Math.min(sentenceEnd(text, end), end + SPAN);
  const head =
    from > 0 && !/[.!?][”’")]?\s$/.test(text.slice(0, from))
      ? `… ${text.slice(from, start).replace(/^\S*\s/, '')}`
      : text.slice(from, start);
  const tail = text.slice(end, to);
  const cut = to < text.length && !/[.!?][”’")]?$/.test(tail.trimEnd());
  return {
    before: head,
    words: text.slice(start, end),
    after: cut ? `${tail.replace(/\s\S*$/, '')} …` : tail.trimEnd(),
  };
}

function sentenceStart(text: string, at: number): number {
  const ends = [...text.slice(0, at).matchAll(/[.!?][”’")]?\s+(?=[“‘"(]?\p{Lu})/gu)];
  const last = ends.findLast((match) => !/\b\p{Lu}\.\s+$/u.test(text.slice(0, match.index + match[0].length)));
  return last === undefined ? 0 : last.index + last[0].length;
}

function sentenceEnd(text: string, at: number): number {
  const match = /[.!?][”’")]?(?=\s+[“‘"(]?\p{Lu}|\s*$)/u.exec(text.slice(at));
  return match === null ? text.length : at + match.index + match[0].length;
}
