/** Disputed claims as a packet has them: in short, each once. */
import type { Library, LibraryClaim, LibrarySession } from '../../library/library.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Refer } from './sources.ts';
import type { Link, SourceRef } from '../shared.ts';

export interface PacketClaim {
  readonly id: string;
  readonly title: string;
  readonly inError: boolean;
  readonly statement: string;
  readonly shown: string | undefined;
  readonly positions: readonly {
    readonly label: string;
    readonly html: string;
    readonly holders: string;
    readonly sources: readonly SourceRef[];
  }[];
  /** Its own, where it has no positions. */
  readonly sources: readonly SourceRef[];
}

/** The claims that the questions of each session are about, where they are first asked of. */
export function claimsBySession(sessions: readonly Pick<LibrarySession, 'questions'>[]): ClaimId[][] {
  const seen = new Set<ClaimId>();
  return sessions.map(({ questions }) =>
    questions.flatMap(({ about }) => {
      if (!('claim' in about) || seen.has(about.claim)) return [];
      seen.add(about.claim);
      return [about.claim];
    }),
  );
}

/** Where a packet has the positions on claims. */
export function claimLinks(library: Library, claims: readonly ClaimId[]): ReadonlyMap<ClaimId, Link> {
  return new Map(claims.map((id) => [id, { text: claimOf(library, id).title, href: `#${fragment(id)}` }]));
}

/** A claim in short. */
export function packetClaim(library: Library, id: ClaimId, refer: Refer): PacketClaim {
  const { title, kind, statementProse, shownProse, positions, sources } = claimOf(library, id);
  return {
    id: fragment(id),
    title,
    inError: kind === 'in-error',
    statement: statementProse.glance,
    shown: shownProse?.glance,
    positions: positions.map((position) => ({
      label: position.label,
      html: position.prose.glance,
      holders: position.holders.join('; '),
      sources: position.sources.map(refer),
    })),
    sources: positions.length > 0 ? [] : sources.map(refer),
  };
}

const fragment = (claim: ClaimId): string => `claim-${claim}`;

function claimOf(library: Library, id: ClaimId): LibraryClaim {
  const claim = library.claims.get(id);
  if (claim === undefined) throw new Error(`The library has no “${id}”.`);
  return claim;
}
