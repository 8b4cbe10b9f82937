/** Claims with their texts rendered. */
import type { Collection } from '../markdown/collection.ts';
import type { Claim } from '../model/claim.ts';
import type { Checked } from '../model/diagnostic.ts';
import { CitingProse } from './citing-prose.ts';
import type { LibraryClaim } from './library.ts';
import type { Written } from './read-file.ts';

/** A claim as its page needs it; its positions' sources are numbered first. */
export function joinClaim(written: Written<Claim>, collection: Collection): Checked<LibraryClaim> {
  const { data } = written;
  const listed = [...data.positions.flatMap((position) => position.sources), ...data.sources];
  const prose = new CitingProse(written, collection, [...new Set(listed)]);
  const value = {
    ...data,
    statementProse: prose.render(data.statement, ['statement']),
    agreedProse: prose.renderAny(data.agreed, ['agreed']),
    shownProse: prose.renderAny(data.shown, ['shown']),
    positions: data.positions.map((position, index) => ({
      ...position,
      prose: prose.render(position.statement, ['positions', index, 'statement']),
    })),
  };
  return { value: { ...value, cites: prose.cites }, diagnostics: prose.diagnostics };
}
