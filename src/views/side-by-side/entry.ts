/** What each op-ed says on an entry, side by side. */
import type { Library, LibraryEntry, OpEd } from '../../library/library.ts';
import type { Note } from '../../model/gloss.ts';
import { entryHref, entrySidesHref, opEdHref } from '../../model/urls.ts';
import { noteView, type NoteView } from '../gloss.ts';
import { claimRef, entryRef, home, type ClaimRef, type EntryRef, type Link } from '../shared.ts';
import { columnHead, type ColumnHead } from './columns.ts';
import { sharedIn } from './order.ts';
import { overlap, passagesOf, type Passage } from './passages.ts';
import { opEdsOnEntry, sideBySideLink } from './links.ts';

export interface EntryColumn extends ColumnHead {
  readonly passages: readonly Passage[];
  /** Why the entry matters in this op-ed, as HTML. */
  readonly here: readonly string[];
  readonly notes: readonly SideNote[];
  /** The claims that the op-ed makes and that concern the entry. */
  readonly claims: readonly ClaimRef[];
}

/** A note as a column has it, with where it stands. */
export type SideNote = Omit<NoteView, 'fold'> & Pick<Link, 'href'>;

export interface EntrySidesView {
  readonly title: string;
  readonly about: string;
  readonly entry: EntryRef;
  readonly summary: string;
  readonly columns: readonly EntryColumn[];
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The page from an entry that has one. */
export function entrySidesView(library: Library, entry: LibraryEntry): EntrySidesView {
  const columns = opEdsOnEntry(library, entry).map((opEd) => entryColumn(library, opEd, entry));
  const { previous, next } = sharedIn(library).entries.beside(entry);
  return {
    title: `Side by side: ${entry.name}`,
    about: `What ${columns.length} op-eds say on ${entry.name}, paragraph by paragraph.`,
    entry: entryRef(library, entry.id),
    summary: entry.summary,
    columns,
    trail: [home, sideBySideLink],
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
  };
}

const linkTo = ({ name, kind, id }: LibraryEntry): Link => ({ text: name, href: entrySidesHref(kind, id) });

function entryColumn(library: Library, opEd: OpEd, entry: LibraryEntry): EntryColumn {
  const concerning = new Set(entry.claims);
  return {
    ...columnHead(library, opEd),
    passages: passagesOf(
      opEd,
      entry.mentions.filter((mention) => mention.opEd === opEd.slug),
    ),
    here: opEd.glosses.flatMap((gloss) => (gloss.entry === entry.id && gloss.here !== undefined ? [gloss.here] : [])),
    notes: opEd.notes
      .filter((note) => note.claim === undefined || !concerning.has(note.claim))
      .filter((note) => bearsOn(note, opEd, entry))
      .map((note) => ({ ...noteView(library, note), href: opEdHref(opEd.slug, note.id) })),
    claims: opEd.claims.filter((id) => concerning.has(id)).map((id) => claimRef(library, id)),
  };
}

/** Whether a note hangs on words that name the entry, or names it itself. */
function bearsOn(note: Note, { mentions }: OpEd, { id, kind }: LibraryEntry): boolean {
  const onMention = mentions.some(
    (mention) => mention.entry === id && mention.block === note.block && overlap(mention, note),
  );
  return onMention || note.html.includes(`href="${entryHref(kind, id)}`);
}
