/** What op-eds say on the same thing: which entries and claims have a page for that, and which op-eds stand on it. */
import type { Library, LibraryClaim, LibraryEntry, OpEd } from '../../library/library.ts';
import { those } from '../../library/those.ts';
import { worked } from '../../library/track.ts';
import type { ClaimId, OpEdSlug } from '../../model/ids.ts';
import { claimSidesHref, entrySidesHref, sideBySideHref } from '../../model/urls.ts';
import type { Link } from '../shared.ts';

export const sideBySideTitle = 'Side by side';
export const sideBySideLink: Link = { text: sideBySideTitle, href: sideBySideHref };

/** One op-ed alone has nothing beside it. */
const FEWEST = 2;

/** The op-eds that mention an entry, earliest first: a library has them in order of time. */
export function opEdsOnEntry({ opEds }: Library, entry: Pick<LibraryEntry, 'mentions'>): OpEd[] {
  return those(opEds, mentioning(entry));
}

/** Those that mention an entry, by their names. */
export function mentioning({ mentions }: Pick<LibraryEntry, 'mentions'>): ReadonlySet<OpEdSlug> {
  return new Set(mentions.map(({ opEd }) => opEd));
}

/** The op-eds that make a claim or touch on it, earliest first. */
export function opEdsOnClaim(library: Library, claim: Pick<LibraryClaim, 'id' | 'touched'>): OpEd[] {
  const making = opEdsMaking(library, claim).map(({ slug }) => slug);
  return those(library.opEds, new Set([...making, ...claim.touched.map(({ opEd }) => opEd)]));
}

/** The op-eds that make a claim: that it says so, or that a note of theirs does. */
export function opEdsMaking(library: Library, { id }: Pick<LibraryClaim, 'id'>): readonly OpEd[] {
  return makersOf(library).get(id) ?? [];
}

const makersOf = worked(({ opEds }): ReadonlyMap<ClaimId, readonly OpEd[]> => {
  const made = [...opEds.values()].flatMap((opEd) => opEd.claims.map((claim) => ({ claim, opEd })));
  const byClaim = Map.groupBy(made, ({ claim }) => claim);
  return new Map([...byClaim].map(([claim, makers]) => [claim, makers.map(({ opEd }) => opEd)]));
});

/** The page that sets side by side what op-eds say on an entry; nothing where fewer than two mention it. */
export function entrySidesLink(entry: Pick<LibraryEntry, 'id' | 'kind' | 'mentions'>): Link | undefined {
  return linkFor(mentioning(entry).size, entrySidesHref(entry.kind, entry.id));
}

/** The page that sets side by side what op-eds say on a claim; nothing where fewer than two speak of it. */
export function claimSidesLink(library: Library, claim: Pick<LibraryClaim, 'id' | 'touched'>): Link | undefined {
  return linkFor(opEdsOnClaim(library, claim).length, claimSidesHref(claim.id));
}

function linkFor(opEds: number, href: string): Link | undefined {
  return opEds < FEWEST ? undefined : { text: `${opEds === 2 ? 'Two' : opEds} op-eds on it, side by side`, href };
}
