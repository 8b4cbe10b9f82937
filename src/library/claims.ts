/** Claims with their texts rendered. */
import type { Collection } from '../markdown/collection.ts';
import type { Claim } from '../model/claim.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { DigestedCollection } from './asked.ts';
import { CitingProse } from './citing-prose.ts';
import type { LibraryClaim } from './library.ts';
import type { Filed, Written } from './read-file.ts';
import type { Steps } from './steps.ts';

/** A claim as its page needs it; its positions' sources are numbered first. */
export function joinClaim(written: Filed<Claim>, collection: DigestedCollection, steps: Steps): Checked<LibraryClaim> {
  const { data, from } = written;
  const { value, diagnostics } = steps.takeIn('text', from, collection, (asked) => textsOf(written, asked));
  return { value: { ...data, ...value }, diagnostics };
}

type ClaimTexts = Pick<LibraryClaim, 'statementProse' | 'agreedProse' | 'shownProse' | 'positions' | 'cites'>;

function textsOf(written: Written<Claim>, collection: Collection): Checked<ClaimTexts> {
  const { data } = written;
  const listed = [...data.positions.flatMap((position) => position.sources), ...data.sources];
  const prose = new CitingProse(written, collection, [...new Set(listed)]);
  const value = {
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
