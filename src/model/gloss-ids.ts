/** The ids of glosses, made from what is glossed. Apart from the schemas of ids, which browsers need not load. */
import type { EntryId, GlossId } from './ids.ts';

/** The id of an entry gloss: `g-ID`, and `g-ID-2` for its second margin gloss in the same op-ed. */
export function entryGlossId(entry: EntryId, occurrence = 1): GlossId {
  return `g-${entry}${occurrence > 1 ? `-${occurrence}` : ''}` as GlossId;
}

/** The id of a note, from the words it glosses: `n-the-root-causes`. */
export function noteGlossId(quotation: string, occurrence = 1): GlossId {
  return `n-${slug(quotation)}${occurrence > 1 ? `-${occurrence}` : ''}` as GlossId;
}

/** A fragment-safe form of a text: folded to ASCII letters, digits and hyphens, at most eight words. */
function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['note']).slice(0, 8).join('-');
}
