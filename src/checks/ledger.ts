/** Published addresses that are lost, and new ones that the ledger does not have yet. */
import { displayName } from '../library/files.ts';
import { addressesOf, LEDGER_FILE } from '../library/ledger.ts';
import type { Library, OpEd } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OpEdSlug } from '../model/ids.ts';
import { heirOf, type LedgerPage } from '../model/ledger.ts';

/** Addresses that were published and lead nowhere now, and those that are new to the ledger. */
export function checkLedger(library: Library): Diagnostic[] {
  return [
    ...lostOpEds(library),
    ...[...library.opEds.values()].flatMap((opEd) => [...lost(library, opEd), ...unrecorded(library, opEd)]),
  ];
}

const file = displayName({ path: LEDGER_FILE });

function lostOpEds({ ledger, opEds, fieldAt }: Library): Diagnostic[] {
  return [...ledger]
    .filter(([slug, { withdrawn }]) => !opEds.has(slug) && withdrawn === undefined)
    .map(([slug]) => ({
      code: 'lost-id',
      message: `The op-ed “${slug}” was published, and is gone.`,
      mend: 'Bring its file back under that name; others link to it. If it had to go, add "withdrawn": "YYYY-MM-DD".',
      ...fieldAt(file, [slug]),
    }));
}

function lost({ ledger, fieldAt }: Library, opEd: OpEd): Diagnostic[] {
  const page = ledger.get(opEd.slug);
  if (page === undefined) return [];
  const present = new Set(addressesOf(opEd));
  const fresh = [...present].filter((id) => !page.ids.includes(id));
  return [
    ...strangeHeirs(opEd.slug, page, fieldAt),
    ...page.ids.flatMap((id, index): Diagnostic[] => {
      if (present.has(id) || heirOf(id, page, present) !== undefined) return [];
      return [
        {
          code: 'lost-id',
          message: `“${opEd.slug}#${id}” was published, and is gone.`,
          mend: `Bring it back, or name what stands for it now: "heirs": { "${id}": "${fresh.length === 1 ? fresh[0] : 'ID'}" }.${fresh.length > 1 ? ` New in this op-ed are ${shortList(fresh)}.` : ''}`,
          ...fieldAt(file, [opEd.slug, 'ids', index]),
        },
      ];
    }),
  ];
}

/** Heirs of what was never published, most likely misspelt. */
function strangeHeirs(slug: OpEdSlug, { ids, heirs }: LedgerPage, fieldAt: Library['fieldAt']): Diagnostic[] {
  return Object.keys(heirs)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      code: 'unknown-id',
      message: `“${slug}#${id}” has an heir, and was never published.`,
      mend: 'Mend the id, or take the heir out.',
      ...fieldAt(file, [slug, 'heirs', id]),
    }));
}

function unrecorded({ ledger, fieldAt }: Library, opEd: OpEd): Diagnostic[] {
  const known = new Set(ledger.get(opEd.slug)?.ids);
  const fresh = addressesOf(opEd).filter((id) => !known.has(id));
  if (fresh.length === 0) return [];
  return [
    {
      code: 'unrecorded-id',
      message: `The ledger lacks ${fresh.length === 1 ? 'an id' : `${fresh.length} ids`} of this op-ed: ${shortList(fresh)}.`,
      mend: 'Before you publish, run: npm run check -- --record.',
      ...fieldAt(opEd.file, ['title']),
    },
  ];
}

/** The first of many ids. */
const shortList = (ids: readonly string[]): string => ids.slice(0, 3).join(', ') + (ids.length > 3 ? ' …' : '');
