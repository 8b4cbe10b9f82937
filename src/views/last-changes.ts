/** When what is downloaded last changed: as far as the content tells, for a build has no day of its own. */
import type { Library, LibraryReadingList, OpEd } from '../library/library.ts';
import { lastChange } from '../model/correction.ts';

/** The day of the last change of anything on the site, `2026-12-01`; nothing where no day is known. */
export function siteChange({ opEds, entries, claims, readingLists }: Library): string | undefined {
  return newest([
    ...[...opEds.values(), ...entries.values(), ...readingLists.values()].map((each) => lastChange(each)),
    ...claims.values().map((claim) => lastChange(claim, claim.checked)),
  ]);
}

/** That of an op-ed with all that its page shows: its text, its entries, its claims. */
export function opEdChange({ entries, claims }: Library, opEd: OpEd): string | undefined {
  return newest([
    lastChange(opEd),
    ...opEd.mentions.map(({ entry: id }) => lastChangeIn(entries, id)),
    ...opEd.claims.map((id) => lastChangeIn(claims, id)),
  ]);
}

/** That of a reading list with what it assigns. */
export function readingListChange(library: Library, list: LibraryReadingList): string | undefined {
  const assigned = list.sessions.flatMap(({ readings }) => readings.map(({ opEd }) => library.opEds.get(opEd)));
  return newest([lastChange(list), ...assigned.map((opEd) => opEd && opEdChange(library, opEd))]);
}

type Changing = Parameters<typeof lastChange>[0] & { readonly checked?: string };

function lastChangeIn<Id>(things: ReadonlyMap<Id, Changing>, id: Id): string | undefined {
  const thing = things.get(id);
  return thing && lastChange(thing, thing.checked);
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
