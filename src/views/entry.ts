/** An entry's page. */
import { sentenceEnds } from '../anchoring/sentences.ts';
import type { Library, LibraryEntry, MentionInContext } from '../library/library.ts';
import { opEdHref } from '../model/urls.ts';
import {
  claimRef,
  entryRef,
  home,
  kindLink,
  sourceRef,
  type ClaimRef,
  type EntryRef,
  type Link,
  type SourceRef,
} from './shared.ts';
import { entriesInOrder } from './shelves.ts';

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
  readonly kindClass: string;
  readonly kindWord: string;
  readonly icon: string;
  readonly dates: readonly { readonly what: string; readonly when: string; readonly where: string | undefined }[];
  readonly summary: string;
  readonly html: string;
  readonly relations: readonly { readonly words: string; readonly to: readonly EntryRef[] }[];
  readonly mentions: readonly { readonly opEd: Link; readonly places: readonly Quoted[] }[];
  readonly claims: readonly ClaimRef[];
  readonly sources: readonly SourceRef[];
  readonly sameAs: readonly string[];
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/**
 * An entry's page from the entry.
 * @param mentions those of its mentions that are shown
 */
export function entryView(library: Library, entry: LibraryEntry, mentions = entry.mentions): EntryView {
  const relations = [...Map.groupBy(entry.related, (end) => end.words)].map(([text, ends]) => ({
    words: text,
    to: ends.map((end) => entryRef(library, end.to)),
  }));
  const ref = entryRef(library, entry.id);
  const { previous, next } = entriesInOrder(library, entry.kind).beside(entry);
  return {
    name: entry.name,
    full: entry.full,
    kindClass: ref.kindClass,
    kindWord: ref.kindWord,
    icon: ref.icon,
    dates: entry.dates.map((fact) => ({ what: fact.what, when: fact.when.words, where: fact.where })),
    summary: entry.summary,
    html: entry.html,
    relations,
    mentions: mentionsByOpEd(library, mentions),
    claims: entry.claims.map((id) => claimRef(library, id)),
    sources: entry.cites.map((id) => sourceRef(library, id)),
    sameAs: entry.sameAs,
    trail: [home, kindLink(library, entry.kind)],
    previous: neighbour(library, previous),
    next: neighbour(library, next),
  };
}

function neighbour(library: Library, entry: LibraryEntry | undefined): Link | undefined {
  return entry && entryRef(library, entry.id);
}

/** Where each op-ed mentions the entry: each paragraph once, at its first mention. */
function mentionsByOpEd(library: Library, mentions: readonly MentionInContext[]): EntryView['mentions'] {
  return [...Map.groupBy(mentions, (mention) => mention.opEd)].map(([slug, all]) => {
    const blocks = Map.groupBy(all, (mention) => mention.block);
    const first = [...blocks.values()].flatMap((inBlock) => inBlock.slice(0, 1));
    const opEd = library.opEds.get(slug);
    return {
      opEd: { text: opEd?.short ?? opEd?.title ?? slug, href: opEdHref(slug) },
      places: first.map((mention): Quoted => ({
        href: opEdHref(slug, mention.block),
        place: placeName(mention),
        ...inContext(mention),
      })),
    };
  });
}

/** “¶ 7”, “caption”, or “text” for a list or a quotation, which has no number. */
export function placeName({ paragraph, block }: Pick<MentionInContext, 'paragraph' | 'block'>): string {
  if (paragraph !== undefined) return `¶ ${paragraph}`;
  return block.startsWith('c') ? 'caption' : 'text';
}

const SPAN = 160;

/** The sentence around a mention, cut at word edges when it is long. */
export function inContext({
  text,
  start,
  end,
}: Pick<MentionInContext, 'text' | 'start' | 'end'>): Pick<Quoted, 'before' | 'words' | 'after'> {
  const first = sentenceStart(text, start);
  const last = sentenceEnd(text, end);
  const head = text.slice(Math.max(first, start - SPAN), start);
  const tail = text.slice(end, Math.min(last, end + SPAN));
  return {
    before: start - first > SPAN ? `… ${head.replace(/^\S*\s/, '')}` : head,
    words: text.slice(start, end),
    after: last - end > SPAN ? `${tail.replace(/\s\S*$/, '')} …` : tail.trimEnd(),
  };
}

function sentenceStart(text: string, at: number): number {
  const end = sentenceEnds(text).findLast((each) => each < at) ?? 0;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

function sentenceEnd(text: string, at: number): number {
  return sentenceEnds(text).find((each) => each > at) ?? text.length;
}
