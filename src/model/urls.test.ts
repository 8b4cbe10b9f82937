import { kindName } from './kinds.ts';
import { expect, it } from 'vitest';
import { claimId, entryId, opEdSlug, sourceId } from './ids.ts';
import { claimHref, entryHref, kindHref, opEdHref, sourceHref } from './urls.ts';

it.each([
  ['an op-ed', opEdHref(opEdSlug.parse('topspin')), '/op-eds/topspin.html'],
  ['a paragraph', opEdHref(opEdSlug.parse('topspin'), 'p7'), '/op-eds/topspin.html#p7'],
  ['an entry', entryHref(kindName.parse('treaties'), entryId.parse('minsk-ii')), '/treaties/minsk-ii.html'],
  ['a kind', kindHref(kindName.parse('people')), '/people.html'],
  ['a claim', claimHref(claimId.parse('shut-out')), '/claims/shut-out.html'],
  ['a source', sourceHref(sourceId.parse('allan-2020')), '/sources.html#source-allan-2020'],
])('%s has the address of a file', (_what, address, expected) => {
  expect(address).toBe(expected);
});
