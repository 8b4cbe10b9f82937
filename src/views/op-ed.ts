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

/** What of an op-ed its page shows: a digest of ours, its text by right, or a reader’s own copy of that. */
type Form = 'digest' | 'full' | 'copy';

/** What stands on a page that shows a text: its blocks, and the entries that they mention. */
export interface TextView {
  readonly blocks: readonly BlockView[];
  readonly inThisReading: readonly { readonly label: string; readonly entries: readonly EntryRef[] }[];
}

export interface OpEdView extends TextView {
  readonly title: string;
  readonly summary: string;
  readonly bylines: readonly Byline[];
  readonly publication: { readonly name: string; readonly href: string | undefined };
  readonly date: string;
  readonly url: string | undefined;
  readonly form: Form;
  readonly rights: string;
  readonly inferred: readonly { readonly what: string; readonly how: string }[];
  readonly claims: readonly ClaimRef[];
  readonly sources: readonly SourceRef[];
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** An op-ed's page from the op-ed. */
export function opEdView(library: Library, opEd: OpEd): OpEdView {
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
    form: opEd.text,
    rights: opEd.rights,
    inferred: opEd.inferred,
    ...textView(library, opEd),
    claims: opEd.claims.map((id) => claimRef(library, id)),
    sources: opEd.sources.map((id) => sourceRef(library, id)),
    trail: [home],
    previous: linkTo(previous),
    next: linkTo(next),
  };
}

/** A text with what hangs on it; a copy has no former ids. */
type Text = Pick<OpEd, 'blocks' | 'glosses' | 'mentions'> & Partial<Pick<OpEd, 'former'>>;

/** The blocks of a text, each with its glosses, and the entries that it mentions, by kind. */
export function textView(library: Library, text: Text): TextView {
  const refs = [...new Set(text.mentions.map((mention) => mention.entry))].map((id) => entryRef(library, id));
  const glosses = Map.groupBy(text.glosses, (gloss) => gloss.block);
  return {
    blocks: text.blocks.map((block) => blockView(library, text, block, glosses.get(block.id) ?? [])),
    inThisReading: library.site.kinds.flatMap(({ kind, many }) => {
      const entries = refs.filter((ref) => ref.kind === kind).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
      return entries.length === 0 ? [] : [{ label: many, entries }];
    }),
  };
}

function blockView(
  library: Library,
  text: Text,
  block: OpEd['blocks'][number],
  entryGlosses: OpEd['glosses'],
): BlockView {
  const { id, kind, number, tagName, html } = block;
  const former = (of: string) => text.former?.get(of) ?? [];
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
