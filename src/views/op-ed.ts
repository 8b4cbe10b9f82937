/** An op-ed's page. */
import type { Library, OpEd } from '../library/library.ts';
import { opEdHref } from '../model/urls.ts';
import { bylinesOf, type Byline } from './bylines.ts';
import { foldsFor, type Extent, type Fold } from './fold.ts';
import { glossExtent, glossView, noteExtent, noteView, type GlossView, type NoteView } from './gloss.ts';
import {
  claimRef,
  entryRef,
  home,
  sourceRef,
  type ClaimRef,
  type EntryRef,
  type Link,
  type SourceRef,
} from './shared.ts';
import { opEdsInOrder } from './shelves.ts';

export interface BlockView {
  readonly id: string;
  readonly kind: OpEd['blocks'][number]['kind'];
  readonly number: number | undefined;
  readonly tagName: string;
  readonly html: string;
  readonly glosses: readonly Addressed<GlossView>[];
  readonly notes: readonly Addressed<NoteView>[];
  /** Ids under which it was once published. */
  readonly former: readonly string[];
}

/** Something with an id, and the ids that it once had. */
type Addressed<T> = T & Pick<BlockView, 'former'>;

export interface OpEdView {
  readonly title: string;
  readonly summary: string;
  readonly bylines: readonly Byline[];
  readonly publication: { readonly name: string; readonly href: string | undefined };
  readonly date: string;
  readonly url: string | undefined;
  readonly full: boolean;
  readonly rights: string;
  readonly inferred: readonly { readonly what: string; readonly how: string }[];
  readonly blocks: readonly BlockView[];
  readonly inThisReading: readonly { readonly label: string; readonly entries: readonly EntryRef[] }[];
  readonly claims: readonly ClaimRef[];
  readonly sources: readonly SourceRef[];
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** An op-ed's page from the op-ed. */
export function opEdView(library: Library, opEd: OpEd): OpEdView {
  const refs = [...new Set(opEd.mentions.map((mention) => mention.entry))].map((id) => entryRef(library, id));
  const glosses = Map.groupBy(opEd.glosses, (gloss) => gloss.block);
  const blocks = opEd.blocks.map((block) => blockView(library, opEd, block, glosses.get(block.id) ?? []));
  const { previous, next } = opEdsInOrder(library).beside(opEd);
  return {
    title: opEd.title,
    summary: opEd.summary,
    bylines: bylinesOf(library, opEd),
    publication: {
      name: opEd.publication,
      href: opEd.publicationEntry && entryRef(library, opEd.publicationEntry).href,
    },
    date: opEd.date.words,
    url: opEd.url,
    full: opEd.text === 'full',
    rights: opEd.rights,
    inferred: opEd.inferred,
    blocks,
    inThisReading: library.site.kinds.flatMap(({ kind, many }) => {
      const entries = refs.filter((ref) => ref.kind === kind).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
      return entries.length === 0 ? [] : [{ label: many, entries }];
    }),
    claims: opEd.claims.map((id) => claimRef(library, id)),
    sources: opEd.sources.map((id) => sourceRef(library, id)),
    trail: [home],
    previous: linkTo(previous),
    next: linkTo(next),
  };
}

function blockView(
  library: Library,
  opEd: OpEd,
  block: OpEd['blocks'][number],
  entryGlosses: OpEd['glosses'],
): BlockView {
  const { id, kind, number, tagName, html } = block;
  const former = (of: string) => opEd.former.get(of) ?? [];
  const glosses = entryGlosses.map((gloss) => ({ ...glossView(library, gloss), former: former(gloss.id) }));
  const notes = block.notes.map((note) => ({ ...noteView(library, note), former: former(note.id) }));
  return {
    id,
    kind,
    number,
    tagName,
    html,
    glosses: folded(block.text.length, glosses, glossExtent),
    notes: folded(block.text.length, notes, noteExtent),
    former: former(id),
  };
}

function folded<T>(text: number, items: readonly T[], extentOf: (item: T) => Extent): (T & { fold: Fold })[] {
  const folds = foldsFor(text, items.map(extentOf));
  return items.map((item, index) => ({ ...item, fold: folds[index] ?? 'closed' }));
}

function linkTo(opEd: OpEd | undefined): Link | undefined {
  return opEd && { text: opEd.short ?? opEd.title, href: opEdHref(opEd.slug) };
}
