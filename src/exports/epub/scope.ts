/** What of a collection a book has. */
import type { Library, OpEd } from '../../library/library.ts';
import type { ClaimId, EntryId, OpEdSlug } from '../../model/ids.ts';

export interface Scope {
  readonly opEds: readonly OpEd[];
  readonly slugs: ReadonlySet<OpEdSlug>;
  readonly entries: ReadonlySet<EntryId>;
  readonly claims: ReadonlySet<ClaimId>;
}

/** The whole collection. */
export function wholeScope({ opEds, entries, claims }: Library): Scope {
  return {
    opEds: [...opEds.values()],
    slugs: new Set(opEds.keys()),
    entries: new Set(entries.keys()),
    claims: new Set(claims.keys()),
  };
}

/** An op-ed with what it leans on: the entries that its text, its byline and its publication name, and its claims. */
export function opEdScope({ copies }: Library, opEd: OpEd): Scope {
  const shown = copies.get(opEd.slug) ?? opEd;
  const named = [opEd.publicationEntry, ...opEd.authors.map(({ entry }) => entry)];
  return {
    opEds: [opEd],
    slugs: new Set([opEd.slug]),
    entries: new Set([
      ...shown.mentions.map(({ entry }) => entry),
      ...named.flatMap((entry) => (entry === undefined ? [] : [entry])),
    ]),
    claims: new Set(opEd.claims),
  };
}
