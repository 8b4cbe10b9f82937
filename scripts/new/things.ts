/** Everything that `npm run new` makes. */
import { claim } from './claim.ts';
import { entry } from './entry.ts';
import type { Thing } from './fields.ts';
import { opEd } from './op-ed.ts';
import { readingList } from './reading-list.ts';
import { source } from './source.ts';

export const things: readonly Thing[] = [opEd, entry, claim, readingList, source];
