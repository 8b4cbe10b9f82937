/** Claims for programs. */
import type { LibraryClaim, ProseHtml } from '../../library/library.ts';
import { claimHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { historyOf, libraryProse } from './parts.ts';
import type { ClaimItem } from './schemas/claim.ts';

/** A claim with its positions. */
export function claimItem(claim: LibraryClaim, at: Addresses): ClaimItem {
  const { id, title, kind, made, touched, positions, concerns, cites, checked } = claim;
  const href = claimHref(id);
  const prose = (of: ProseHtml) => libraryProse(of, at.on(href));
  return {
    id,
    url: at.page(href),
    title,
    kind,
    statement: prose(claim.statementProse),
    made: [...made],
    touched: [...touched],
    agreed: claim.agreedProse && prose(claim.agreedProse),
    positions: positions.map(({ label, prose: statement, holders, sources }) => ({
      label,
      statement: prose(statement),
      holders: [...holders],
      sources: [...sources],
    })),
    shown: claim.shownProse && prose(claim.shownProse),
    concerns: [...concerns],
    sources: [...cites],
    checked,
    ...historyOf(claim, checked),
  };
}
