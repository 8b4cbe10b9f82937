/** Where claims say that op-eds make them, or touch on them: each quotation must stand in its paragraph. */
import { anchorQuotation } from '../anchoring/quote.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OpEdSlug } from '../model/ids.ts';
import type { OpEd } from './library.ts';
import type { Written } from './read-file.ts';

/** Every quotation that does not stand where its claim says; op-eds that are unknown or unread are reported elsewhere. */
export function checkMade(claims: readonly Written<Claim>[], opEds: readonly OpEd[]): Diagnostic[] {
  // Of op-eds with one slug, which is reported elsewhere, the first.
  const blocksOf = new Map(opEds.toReversed().map(({ slug, blocks }) => [slug, blocks]));
  return claims.flatMap((claim) => [...unfoundIn(claim, 'made', blocksOf), ...unfoundIn(claim, 'touched', blocksOf)]);
}

function unfoundIn(
  { data, place }: Written<Claim>,
  field: 'made' | 'touched',
  blocksOf: ReadonlyMap<OpEdSlug, OpEd['blocks']>,
): Diagnostic[] {
  return data[field].flatMap(({ opEd: slug, paragraph, quote }, index): Diagnostic[] => {
    const blocks = blocksOf.get(slug) ?? [];
    const named = blocks.filter((block) => paragraph === undefined || block.number === paragraph);
    if (blocks.length === 0 || named.some((block) => stands(quote, block.text))) return [];
    const where = paragraph === undefined ? `“${slug}”` : `¶ ${paragraph} of “${slug}”`;
    return [
      {
        code: 'quotation-not-found',
        message: `“${quote}” does not stand in ${where}.`,
        mend: 'Quote words of the paragraph as they stand there, or mend its number.',
        file: data.file,
        ...place([field, index, 'quote']),
      },
    ];
  });
}

const stands = (quote: string, text: string): boolean =>
  anchorQuotation(text, { exact: quote }).status !== 'unanchored';
