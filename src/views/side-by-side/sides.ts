/** Who takes which side of each claim, and who holds what. */
import type { Library, LibraryClaim, OpEd } from '../../library/library.ts';
import type { ClaimId } from '../../model/ids.ts';
import { opEdHref, sidesFragment } from '../../model/urls.ts';
import { authorKeys, holderView, type HolderView } from './holders.ts';
import { claimRef, home, sourceRef, type ClaimRef, type Link, type SourceRef } from '../shared.ts';
import { claimsInOrder, opEdsInOrder } from '../shelves.ts';
import { opEdsMaking, sideBySideLink } from './links.ts';

export interface SidesView {
  readonly title: string;
  readonly about: string;
  readonly trail: readonly Link[];
  /** Disputed claims under the op-eds that make them; those that none makes come last. */
  readonly groups: readonly DisputeGroup[];
  readonly errors: readonly ErrorRow[];
  readonly holders: readonly HeldBy[];
}

export interface DisputeGroup {
  readonly id: string;
  readonly title: string;
  readonly opEd: Link | undefined;
  readonly rows: readonly DisputeRow[];
}

export interface DisputeRow {
  /** Its fragment on the page; a claim that several op-eds make has it where it stands first. */
  readonly id?: string | undefined;
  readonly claim: ClaimRef;
  readonly positions: readonly PositionRow[];
}

export interface PositionRow {
  readonly label: string;
  readonly holders: readonly (HolderView & { readonly isAuthor: boolean })[];
  readonly sources: readonly SourceRef[];
}

export interface ErrorRow {
  readonly id: string;
  readonly claim: ClaimRef;
  readonly madeIn: readonly Link[];
  /** HTML without links. */
  readonly shown: string;
  readonly sources: readonly SourceRef[];
}

/** A holder, with every position that is held. */
export interface HeldBy extends Pick<HolderView, 'name' | 'entry'> {
  readonly isAuthor: boolean;
  readonly held: readonly { readonly claim: ClaimRef; readonly label: string; readonly remark: string | undefined }[];
}

export const sidesTitle = 'Who takes which side';

/** The page of all sides, from the library. */
export function sidesView(library: Library): SidesView {
  const authors = authorsOf(library);
  const claims = claimsInOrder(library).items;
  const disputed = claims.filter(({ kind }) => kind === 'disputed');
  return {
    title: sidesTitle,
    about:
      'Each disputed claim with its positions, who is on record for them, and where. The order is that of the readings and means nothing else.',
    trail: [home, sideBySideLink],
    groups: groupsOf(library, disputed, authors),
    errors: claims.filter(({ kind }) => kind === 'in-error').map((claim) => errorRow(library, claim)),
    holders: holdersOf(library, claims, authors),
  };
}

/** A disputed claim as a table has it. @param authors the keys of holders who are told apart as authors */
export function disputeRow(library: Library, claim: LibraryClaim, authors: ReadonlySet<string>): DisputeRow {
  return {
    claim: claimRef(library, claim.id),
    positions: claim.positions.map(({ label, holders, sources }) => ({
      label,
      holders: holders.map((written) => {
        const holder = holderView(library, written);
        return { ...holder, isAuthor: authors.has(holder.key) };
      }),
      sources: sources.map((id) => sourceRef(library, id)),
    })),
  };
}

/** The keys under which the authors of all op-eds are holders. */
export function authorsOf(library: Library): ReadonlySet<string> {
  return new Set([...library.opEds.values()].flatMap((opEd) => [...authorKeys(library, opEd)]));
}

function groupsOf(library: Library, disputed: readonly LibraryClaim[], authors: ReadonlySet<string>): DisputeGroup[] {
  const addressed = new Set<ClaimId>();
  const rowsOf = (claims: readonly LibraryClaim[]) =>
    claims.map(({ id, ...claim }) => {
      const isFirst = !addressed.has(id);
      addressed.add(id);
      return { ...disputeRow(library, { id, ...claim }, authors), id: isFirst ? sidesFragment(id) : undefined };
    });
  const groups = opEdsInOrder(library).items.map((opEd): DisputeGroup => {
    const own = new Set<string>(opEd.claims);
    return { ...titleOf(opEd), rows: rowsOf(disputed.filter(({ id }) => own.has(id))) };
  });
  const made = new Set([...library.opEds.values()].flatMap(({ claims }) => claims));
  const others = { id: 'background', title: 'In the background of the readings', opEd: undefined };
  return [...groups, { ...others, rows: rowsOf(disputed.filter(({ id }) => !made.has(id))) }].filter(
    ({ rows }) => rows.length > 0,
  );
}

function titleOf({ slug, title, short }: OpEd): Omit<DisputeGroup, 'rows'> {
  return { id: `in-${slug}`, title: short ?? title, opEd: { text: title, href: opEdHref(slug) } };
}

function errorRow(library: Library, claim: LibraryClaim): ErrorRow {
  const making = opEdsMaking(library, claim);
  return {
    id: sidesFragment(claim.id),
    claim: claimRef(library, claim.id),
    madeIn: making.map(({ slug, title, short }) => ({ text: short ?? title, href: opEdHref(slug) })),
    shown: claim.shownProse?.glance ?? '',
    sources: claim.cites.map((id) => sourceRef(library, id)),
  };
}

/** Holders by their names as they are written, for no rule tells a person’s name from a body’s. */
function holdersOf(library: Library, claims: readonly LibraryClaim[], authors: ReadonlySet<string>): HeldBy[] {
  const all = claims.flatMap((claim) =>
    claim.positions.flatMap(({ label, holders }) =>
      holders.map((written) => ({ holder: holderView(library, written), claim: claimRef(library, claim.id), label })),
    ),
  );
  return [...Map.groupBy(all, ({ holder }) => holder.key)]
    .flatMap(([key, held]): HeldBy[] => {
      const [first] = held;
      if (first === undefined) return [];
      const { name, entry } = first.holder;
      return [
        {
          name: entry?.text ?? name,
          entry,
          isAuthor: authors.has(key),
          held: held.map(({ claim, label, holder: { remark } }) => ({ claim, label, remark })),
        },
      ];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
