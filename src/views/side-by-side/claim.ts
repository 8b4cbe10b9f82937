/** What each op-ed says on a claim, side by side, and who takes which side of it. */
import { anchorQuotation } from '../../anchoring/quote.ts';
import type { Library, LibraryClaim, OpEd } from '../../library/library.ts';
import { claimSidesHref, opEdHref } from '../../model/urls.ts';
import { noteView } from '../gloss.ts';
import { claimRef, home, type ClaimRef, type Link } from '../shared.ts';
import { columnHead, type ColumnHead } from './columns.ts';
import type { SideNote } from './entry.ts';
import { passagesOf, type Passage, type PlacedWords } from './passages.ts';
import { sharedIn } from './order.ts';
import { opEdsMaking, opEdsOnClaim, sideBySideLink } from './links.ts';
import { authorKeys, holderView } from './holders.ts';
import { authorsOf, disputeRow, type PositionRow } from './sides.ts';

export interface ClaimColumn extends ColumnHead {
  /** Whether the op-ed makes the claim. */
  readonly stance: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly SideNote[];
  /** Positions that name an author of the op-ed, each with what is said of that. */
  readonly holds: readonly string[];
  /** What is said before these: that the author is on record for them. */
  readonly onRecord: string;
}

export interface ClaimSidesView {
  readonly title: string;
  readonly about: string;
  readonly claim: ClaimRef;
  readonly columns: readonly ClaimColumn[];
  readonly positions: readonly PositionRow[];
  /** What the sources show instead, as HTML. */
  readonly shown: string | undefined;
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The page from a claim that has one. */
export function claimSidesView(library: Library, claim: LibraryClaim): ClaimSidesView {
  const making = new Set(opEdsMaking(library, claim));
  const { previous, next } = sharedIn(library).claims.beside(claim);
  return {
    title: `Side by side: ${claim.title}`,
    about: `Where op-eds make or touch on a claim that is ${claim.kind === 'disputed' ? 'disputed' : 'in error'}.`,
    claim: claimRef(library, claim.id),
    columns: opEdsOnClaim(library, claim).map((opEd) => claimColumn(library, opEd, claim, making.has(opEd))),
    positions: disputeRow(library, claim, authorsOf(library)).positions,
    shown: claim.shownProse?.glance,
    trail: [home, sideBySideLink],
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
  };
}

const linkTo = ({ title, id }: LibraryClaim): Link => ({ text: title, href: claimSidesHref(id) });

function claimColumn(library: Library, opEd: OpEd, claim: LibraryClaim, makes: boolean): ClaimColumn {
  const authors = authorKeys(library, opEd);
  const notes = opEd.notes.filter((note) => note.claim === claim.id);
  return {
    ...columnHead(library, opEd),
    stance: makes ? 'Makes the claim' : 'Does not make the claim; touches on the matter',
    passages: passagesOf(opEd, [...notes, ...quotedIn(opEd, claim)]),
    notes: notes.map((note) => ({ ...noteView(library, note), href: opEdHref(opEd.slug, note.id) })),
    holds: claim.positions.flatMap(({ label, holders }) =>
      holders
        .map((written) => holderView(library, written))
        .filter(({ key }) => authors.has(key))
        .slice(0, 1)
        .map(({ remark }) => `${label}${remark === undefined ? '' : ` (${remark})`}`),
    ),
    onRecord: `${opEd.authors.length === 1 ? 'Its author' : 'At least one of its authors'} is on record for`,
  };
}

/** Where the words stand by which a claim says that an op-ed makes it, or touches on it. */
function quotedIn({ slug, blocks }: OpEd, { made, touched }: LibraryClaim): PlacedWords[] {
  return [...made, ...touched]
    .filter(({ opEd }) => opEd === slug)
    .flatMap(({ paragraph, quote }) => {
      const places = blocks
        .filter(({ number }) => paragraph === undefined || number === paragraph)
        .flatMap(({ id, text }) => {
          const place = anchorQuotation(text, { exact: quote });
          if (place.status === 'unanchored') return [];
          return (place.status === 'anchored' ? [place] : place.rivals).map((each) => ({ ...each, block: id }));
        });
      return places.slice(0, 1);
    });
}
