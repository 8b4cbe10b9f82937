/** Published addresses that are lost, and new ones that the ledger does not have yet. */
import { displayName } from '../library/files.ts';
import { addressesOf, LEDGER_FILE } from '../library/ledger.ts';
import type { Library, OpEd } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { heirOf } from '../model/ledger.ts';

export function checkLedger(library: Library): Diagnostic[] {
  return [
    ...lostOpEds(library),
    ...[...library.opEds.values()].flatMap((opEd) => [...lost(library, opEd), ...unrecorded(library, opEd)]),
  ];
}

const file = displayName({ path: LEDGER_FILE });

function lostOpEds({ ledger, opEds, fieldAt }: Library): Diagnostic[] {
  return [...ledger.keys()]
    .filter((slug) => !opEds.has(slug))
    .map((slug) => ({
      code: 'lost-id',
      message: `The op-ed “${slug}” was published, and is gone.`,
      mend: 'Bring its file back under that name; others link to it.',
      ...fieldAt(file, [slug]),
    }));
}

function lost({ ledger, fieldAt }: Library, opEd: OpEd): Diagnostic[] {
  const page = ledger.get(opEd.slug);
  if (page === undefined) return [];
  const present = new Set(addressesOf(opEd));
  return page.ids.flatMap((id, index): Diagnostic[] => {
    if (present.has(id) || heirOf(id, page, present) !== undefined) return [];
    return [
      {
        code: 'lost-id',
        message: `“${opEd.slug}#${id}” was published, and is gone.`,
        mend: `Bring it back, or name what stands for it now: "heirs": { "${id}": "ID" }.`,
        ...fieldAt(file, [opEd.slug, 'ids', index]),
      },
    ];
  });
}

function unrecorded({ ledger, fieldAt }: Library, opEd: OpEd): Diagnostic[] {
  const known = new Set(ledger.get(opEd.slug)?.ids);
  const fresh = addressesOf(opEd).filter((id) => !known.has(id));
  if (fresh.length === 0) return [];
  const shown = fresh.length > 3 ? `${fresh.slice(0, 3).join(', ')} …` : fresh.join(', ');
  return [
    {
      code: 'unrecorded-id',
      message: `The ledger lacks ${fresh.length === 1 ? 'an id' : `${fresh.length} ids`} of this op-ed: ${shown}.`,
      mend: 'Before you publish, run: npm run check -- --record.',
      ...fieldAt(opEd.file, ['title']),
    },
  ];
}
