/** The joined collection: everything a page needs, computed once. */
import type { AnnotatedBlock } from '../markdown/annotate.ts';
import type { Places } from '../markdown/place.ts';
import type { Prose } from '../markdown/prose.ts';
import type { Claim } from '../model/claim.ts';
import type { CopyData } from '../model/copy.ts';
import type { Place } from '../model/diagnostic.ts';
import type { DatedFact, Entry } from '../model/entry.ts';
import type { Mention, Note } from '../model/gloss.ts';
import type { ClaimId, EntryId, GlossId, OpEdSlug, ReadingListSlug, SourceId } from '../model/ids.ts';
import type { Ledger } from '../model/ledger.ts';
import type { OpEdData } from '../model/op-ed.ts';
import type { SitePage } from '../model/page.ts';
import type { AssignedReading, Question, ReadingListData, Session } from '../model/reading-list.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';

/** An op-ed with its annotated text. */
export interface OpEd extends Omit<OpEdData, 'sources'> {
  readonly blocks: readonly AnnotatedBlock[];
  readonly glosses: readonly EntryGloss[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  /** Claims that its notes or the claims' own `made` tie to it, in the order of the text. */
  readonly claims: readonly ClaimId[];
  /** Ids that once led to the page, by the id that stands for them now. */
  readonly former: ReadonlyMap<string, readonly string[]>;
  /** Its own sources and those that its glosses and notes cite; those of its claims stand on the claims' pages. */
  readonly sources: readonly SourceId[];
}

/** A reader’s own copy with its annotated text. */
export interface LibraryCopy extends CopyData, Pick<OpEd, 'blocks' | 'glosses' | 'notes' | 'mentions'> {
  /** The op-ed whose digest it stands for; none for any other text. */
  readonly digest: OpEd | undefined;
}

/** A margin gloss on a mention of an entry. */
export interface EntryGloss {
  readonly id: GlossId;
  readonly entry: EntryId;
  readonly block: string;
  /** The words in the text. */
  readonly lemma: string;
  /** Why the entry matters in this op-ed, as HTML. */
  readonly here: string | undefined;
  /** Where that is written. */
  readonly place: Place | undefined;
  readonly sources: readonly SourceId[];
}

/** A mention as an entry's page shows it: with the paragraph it stands in. */
export interface MentionInContext extends Mention {
  readonly opEd: OpEdSlug;
  readonly paragraph: number | undefined;
  /** The flat text of the paragraph. */
  readonly text: string;
}

/** A text as HTML: whole, and without links for where it is only glanced at; and without markup. */
export type ProseHtml = Pick<Prose, 'html' | 'glance' | 'text' | 'blockQuotations'>;

/** One end of a relation, as the page at that end shows it: “signed by”, whom. */
export interface RelationEnd {
  readonly words: string;
  readonly to: EntryId;
}

export interface LibraryEntry extends Entry {
  readonly html: string;
  /** The body without markup, citations as they are written. */
  readonly text: string;
  /** Where the body stands in the file. */
  readonly places: Places;
  readonly blockQuotations: Prose['blockQuotations'];
  readonly mentions: readonly MentionInContext[];
  readonly related: readonly RelationEnd[];
  readonly claims: readonly ClaimId[];
  /** Sources in the order in which the body numbers them. */
  readonly cites: readonly SourceId[];
}

export interface LibraryClaim extends Omit<Claim, 'positions'> {
  readonly statementProse: ProseHtml;
  readonly agreedProse: ProseHtml | undefined;
  readonly shownProse: ProseHtml | undefined;
  readonly positions: readonly (Claim['positions'][number] & { readonly prose: ProseHtml })[];
  /** Every source that it or a position cites, in the order of their numbers. */
  readonly cites: readonly SourceId[];
}

/** A reading list with its texts rendered; what is for instructors is missing where the library is for publication. */
export interface LibraryReadingList extends Omit<ReadingListData, 'sessions'> {
  /** The body of its file, with its places there. */
  readonly introduction: ProseHtml & Pick<Prose, 'places'>;
  /** Ids of questions that once led to the page, by the id that stands for them now. */
  readonly former: ReadonlyMap<string, readonly string[]>;
  readonly sessions: readonly LibrarySession[];
  /** Every source that it cites, in the order of their numbers. */
  readonly cites: readonly SourceId[];
  /** Those, and behind them what only answers and texts for instructors cite. */
  readonly instructorCites: readonly SourceId[];
}

export interface LibrarySession extends Omit<Session, 'readings' | 'questions' | 'notes' | 'instructor'> {
  /** Its fragment on the page of the list, `s1`. */
  readonly id: string;
  readonly readings: readonly (Omit<AssignedReading, 'note'> & { readonly note: ProseHtml | undefined })[];
  readonly questions: readonly LibraryQuestion[];
  readonly notes: ProseHtml | undefined;
  readonly instructor: ProseHtml | undefined;
}

export interface LibraryQuestion extends Pick<Question, 'id' | 'about'> {
  /** Counted from 1 through the whole list. */
  readonly number: number;
  readonly ask: ProseHtml;
  readonly answer: ProseHtml | undefined;
}

/** A dated thing on the line of time: a fact of an entry, or the day on which an op-ed was published. */
export type DatedThing = DatedFact &
  ({ readonly entry: EntryId; readonly opEd?: undefined } | { readonly opEd: OpEdSlug; readonly entry?: undefined });

export interface Library {
  readonly site: Site;
  readonly pages: readonly SitePage[];
  readonly opEds: ReadonlyMap<OpEdSlug, OpEd>;
  readonly entries: ReadonlyMap<EntryId, LibraryEntry>;
  readonly claims: ReadonlyMap<ClaimId, LibraryClaim>;
  readonly readingLists: ReadonlyMap<ReadingListSlug, LibraryReadingList>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Every dated fact of every entry, and every op-ed, earliest first. */
  readonly chronology: readonly DatedThing[];
  readonly ledger: Ledger;
  /** Readers’ own copies, by the op-ed that they are of, or by their own names; empty but in a private build. */
  readonly copies: ReadonlyMap<OpEdSlug, LibraryCopy>;
  /** Where a field of a file stands, for checks. */
  readonly fieldAt: (file: string, path: readonly PropertyKey[]) => Place;
  /** Where a record of the bibliography stands. */
  readonly sourceAt: (id: SourceId) => Place;
}
