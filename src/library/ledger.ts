/** The ids of an op-ed's page, and what the ledger knows of them. */
import { heirOf, type Ledger, type LedgerPage } from '../model/ledger.ts';
import type { OpEdSlug } from '../model/ids.ts';
import type { OpEd } from './library.ts';

export const LEDGER_FILE = 'ledger.json';

type Addressed = Pick<OpEd, 'slug' | 'blocks' | 'glosses' | 'notes'>;

/** The ids to which others may link: of numbered paragraphs, captions, glosses and notes, in the order of the text. */
export function addressesOf({ blocks, glosses, notes }: Addressed): string[] {
  const texts = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'caption');
  return [...texts, ...glosses, ...notes].map(({ id }) => id);
}

/** The ids of the ledger that the page has no more, by the id that stands for them now. */
export function formerIds(opEd: Addressed, page: LedgerPage | undefined): Map<string, string[]> {
  const present = new Set(addressesOf(opEd));
  const former = new Map<string, string[]>();
  for (const id of page?.ids ?? []) {
    const heir = page === undefined || present.has(id) ? undefined : heirOf(id, page, present);
    if (heir !== undefined) former.set(heir, [...(former.get(heir) ?? []), id]);
  }
  return former;
}

/** The ledger with the ids of today added; nothing is ever taken out. */
export function recorded(ledger: Ledger, opEds: Iterable<OpEd>): Ledger {
  const pages = new Map<OpEdSlug, LedgerPage>(ledger);
  for (const opEd of opEds) {
    const page = ledger.get(opEd.slug) ?? { ids: [], heirs: {} };
    pages.set(opEd.slug, { ...page, ids: [...new Set([...page.ids, ...addressesOf(opEd)])] });
  }
  return new Map([...pages].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The ledger as its file has it: one id a line, so that changes are easy to review. */
export function formatLedger(ledger: Ledger): string {
  const pages = [...ledger].map(([slug, { heirs, ...page }]) => [
    slug,
    Object.keys(heirs).length === 0 ? page : { ...page, heirs },
  ]);
  return `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n`;
}
