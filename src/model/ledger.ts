/** The ledger of published addresses (`ledger.json`): ids of paragraphs and glosses that others may have linked to. */
import { z } from 'zod';
import { opEdSlug } from './ids.ts';

const fragment = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id of a paragraph or a gloss, such as p7 or g-minsk-ii');

const ledgerPage = z.strictObject({
  /** Every id that the op-ed's page ever had. */
  ids: z.array(fragment),
  /** For an id that is gone, the one that stands for it now. */
  heirs: z.record(fragment, fragment).default({}),
  /** The day on which the op-ed was taken off the site, when it was. */
  withdrawn: z.iso.date().optional(),
});

export const ledgerData = z
  .record(opEdSlug, ledgerPage)
  .transform((pages) => new Map(Object.entries(pages) as [z.infer<typeof opEdSlug>, LedgerPage][]));

export type LedgerPage = z.infer<typeof ledgerPage>;
export type Ledger = z.infer<typeof ledgerData>;

/** The id that stands for one that is gone, followed through heirs of heirs; `undefined` when none does. */
export function heirOf(id: string, { heirs }: LedgerPage, present: ReadonlySet<string>): string | undefined {
  const passed = new Set<string>();
  const next = (gone: string) => (Object.hasOwn(heirs, gone) ? heirs[gone] : undefined);
  for (let heir = next(id); heir !== undefined && !passed.has(heir); heir = next(heir)) {
    if (present.has(heir)) return heir;
    passed.add(heir);
  }
  return undefined;
}
