/** Glosses and notes as the margin shows them. */
import { splitSentence } from '../anchoring/sentences.ts';
import type { EntryGloss, Library } from '../library/library.ts';
import { noteMarks, type Note, type NoteKind } from '../model/gloss.ts';
import type { Extent, Fold } from './fold.ts';
import { claimRef, entryRef, sourceRef, type ClaimRef, type EntryRef, type SourceRef } from './shared.ts';

export interface GlossView {
  readonly id: string;
  readonly entry: EntryRef;
  readonly lemma: string;
  readonly lead: string;
  readonly rest: string;
  readonly here: string | undefined;
  /** The first sources; the others stand on the entry's page. */
  readonly sources: readonly SourceRef[];
  readonly moreSources: number;
  readonly fold: Fold;
}

export interface NoteView {
  readonly id: string;
  readonly kind: NoteKind;
  readonly label: string;
  /** The reference mark, as in the text. */
  readonly mark: string;
  readonly lemma: string;
  readonly html: string;
  readonly claim: ClaimView | undefined;
  readonly sources: readonly SourceRef[];
  readonly fold: Fold;
}

/** A claim as a disputed note shows it. */
export interface ClaimView extends ClaimRef {
  readonly positions: readonly { readonly label: string; readonly html: string; readonly holders: string }[];
  readonly shown: string | undefined;
}

const SHOWN_SOURCES = 1;

const noteLabels: Readonly<Record<NoteKind, string>> = {
  context: 'Context',
  disputed: 'Disputed',
  textual: 'On the text',
};

/** A gloss; how far it folds depends on its neighbours. */
export function glossView(library: Library, gloss: EntryGloss): Omit<GlossView, 'fold'> {
  const entry = library.entries.get(gloss.entry);
  const [lead, rest] = splitSentence(entry?.summary ?? '');
  const cites = [...new Set([...gloss.sources, ...(entry?.sources ?? [])])];
  return {
    id: gloss.id,
    entry: entryRef(library, gloss.entry),
    lemma: gloss.lemma,
    lead,
    rest,
    here: gloss.here,
    sources: cites.slice(0, SHOWN_SOURCES).map((id) => sourceRef(library, id)),
    moreSources: Math.max(0, cites.length - SHOWN_SOURCES),
  };
}

/** A note; how far it folds depends on its neighbours. */
export function noteView(library: Library, note: Note): Omit<NoteView, 'fold'> {
  const claim = note.claim === undefined ? undefined : library.claims.get(note.claim);
  return {
    id: note.id,
    kind: note.kind,
    label: claim?.kind === 'in-error' ? 'In error' : noteLabels[note.kind],
    mark: noteMarks[note.kind],
    lemma: note.lemma,
    html: note.html,
    claim: claim && {
      ...claimRef(library, claim.id),
      positions: claim.positions.map(({ label, prose, holders }) => ({
        label,
        html: prose.glance,
        holders: holders.join('; '),
      })),
      shown: claim.shownProse?.glance,
    },
    sources: note.sources.map((id) => sourceRef(library, id)),
  };
}

/** The extent of an entry gloss, in characters. */
export function glossExtent({ entry, lead, rest, here = '', sources }: Omit<GlossView, 'fold'>): Extent {
  const cites = sources.reduce((sum, source) => sum + source.short.length + 2, 12);
  const head = entry.text.length + entry.kindWord.length + (entry.years?.length ?? 0) + 4;
  return { head, lead: lead.length, whole: lead.length + rest.length + plain(here) + cites };
}

/** The extent of a note, in characters. */
export function noteExtent({ label, lemma, html, claim, sources }: Omit<NoteView, 'fold'>): Extent {
  const cites = sources.reduce((sum, source) => sum + source.short.length + 2, 0);
  const head = label.length + (claim?.text ?? lemma).length + (claim === undefined ? 6 : 36);
  return { head, lead: undefined, whole: plain(html) + cites };
}

const plain = (html: string): number => html.replace(/<[^>]*>/g, '').length;
