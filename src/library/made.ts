/** Where claims say that op-eds make them: each quotation must stand in its paragraph. */
import { anchorQuotation } from '../anchoring/quote.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OpEd } from './library.ts';
import type { Written } from './read-file.ts';

/** Every quotation that does not stand where its claim says; op-eds that are unknown or unread are reported elsewhere. */
export function checkMade(claims: readonly Written<Claim>[], opEds: readonly OpEd[]): Diagnostic[] {
  return claims.flatMap(({ data, place }) =>
    data.made.flatMap(({ opEd: slug, paragraph, quote }, index): Diagnostic[] => {
      const blocks = opEds.find((each) => each.slug === slug)?.blocks ?? [];
      const named = blocks.filter((block) => paragraph === undefined || block.number === paragraph);
      if (blocks.length === 0 || named.some((block) => stands(quote, block.text))) return [];
      const where = paragraph === undefined ? `“${slug}”` : `¶ ${paragraph} of “${slug}”`;
      return [
        {
          code: 'quotation-not-found',
          message: `“${quote}” does not stand in ${where}.`,
          mend: 'Quote words of the paragraph as they stand there, or mend its number.',
          file: data.file,
          ...place(['made', index, 'quote']),
        },
      ];
    }),
  );
}

const stands = (quote: string, text: string): boolean =>
  anchorQuotation(text, { exact: quote }).status !== 'unanchored';
