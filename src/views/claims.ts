/** The index of claims, and the page of one. */
import type { Library, LibraryClaim } from '../library/library.ts';
import { dayWords } from '../model/dates.ts';
import { claimsHref, opEdHref } from '../model/urls.ts';
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
import { claimsInOrder } from './shelves.ts';

export interface ClaimsView {
  /** Claims under the op-ed that makes them; those that no op-ed makes come last. */
  readonly groups: readonly { readonly opEd: Link | undefined; readonly claims: readonly ClaimRef[] }[];
  readonly trail: readonly Link[];
}

/** The index of all claims. */
export function claimsView(library: Library): ClaimsView {
  const groups = [...library.opEds.values()].map((opEd) => ({
    opEd: { text: opEd.title, href: opEdHref(opEd.slug) },
    claims: opEd.claims.map((id) => claimRef(library, id)),
  }));
  const grouped = new Set([...library.opEds.values()].flatMap((opEd) => opEd.claims));
  const others = [...library.claims.keys()].filter((id) => !grouped.has(id)).map((id) => claimRef(library, id));
  const rest = others.length === 0 ? [] : [{ opEd: undefined, claims: others }];
  return { groups: [...groups.filter((group) => group.claims.length > 0), ...rest], trail: [home] };
}

export interface ClaimPageView {
  readonly title: string;
  readonly inError: boolean;
  readonly statement: string;
  readonly made: readonly (Link & { readonly place: string; readonly quote: string })[];
  readonly agreed: string | undefined;
  readonly shown: string | undefined;
  readonly positions: readonly {
    readonly label: string;
    readonly html: string;
    readonly holders: readonly string[];
    readonly sources: readonly SourceRef[];
  }[];
  readonly concerns: readonly EntryRef[];
  readonly sources: readonly SourceRef[];
  readonly checked: string;
  readonly trail: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** A claim's page from the claim. */
export function claimPageView(library: Library, claim: LibraryClaim): ClaimPageView {
  const { previous, next } = claimsInOrder(library).beside(claim);
  const concerns = claim.concerns.map((id) => entryRef(library, id));
  return {
    title: claim.title,
    inError: claim.kind === 'in-error',
    statement: claim.statementProse.html,
    made: claim.made.map(({ opEd, paragraph, quote }) => ({
      text: library.opEds.get(opEd)?.title ?? opEd,
      href: opEdHref(opEd, blockWith(library, opEd, paragraph, quote)),
      place: paragraph === undefined ? 'caption' : `¶ ${paragraph}`,
      quote,
    })),
    agreed: claim.agreedProse?.html,
    shown: claim.shownProse?.html,
    positions: claim.positions.map(({ label, prose, holders, sources }) => ({
      label,
      html: prose.html,
      holders,
      sources: sources.map((id) => sourceRef(library, id)),
    })),
    concerns,
    sources: claim.cites.map((id) => sourceRef(library, id)),
    checked: dayWords(claim.checked),
    trail: [home, { text: 'Claims', href: claimsHref }],
    previous: previous && claimRef(library, previous.id),
    next: next && claimRef(library, next.id),
  };
}

/** The block in which a claim is made: the numbered paragraph, else the one that has the quotation. */
function blockWith(
  library: Library,
  slug: LibraryClaim['made'][number]['opEd'],
  paragraph: number | undefined,
  quote: string,
): string | undefined {
  const blocks = library.opEds.get(slug)?.blocks ?? [];
  return (
    blocks.find((block) => block.number === paragraph && paragraph !== undefined) ??
    blocks.find((block) => block.text.includes(quote))
  )?.id;
}
