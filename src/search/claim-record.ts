/** A claim as a record. */
import type { Library, LibraryClaim, OpEd } from '../library/library.ts';
import { claimHref } from '../model/urls.ts';
import { decadesOf } from './period.ts';
import { plainText } from './plain.ts';
import { fromRoot, inSentences, part, sortKeys, weights, type SearchRecord } from './record.ts';

/** A claim for the index: it is as old as the op-eds that make it. */
export function claimRecord(library: Library, claim: LibraryClaim): SearchRecord {
  const opEds = madeIn(library, claim);
  const statement = plainText(claim.statementProse.html);
  const line = [claimLabels[claim.kind], ...opEds.map(({ short, title }) => short ?? title)].join(', ');
  return {
    href: fromRoot(claimHref(claim.id)),
    title: claim.title,
    filters: { kind: ['claims'], period: decadesOf(opEds.map(({ date }) => date)), mentions: claim.concerns },
    sort: sortKeys(opEds.map(({ date }) => date.from).toSorted()[0]),
    card: { line, summary: statement },
    parts: [
      ...part(weights.line, line),
      ...part(weights.summary, statement),
      ...claim.made.flatMap(({ quote }) => part(weights.text, `“${quote}.”`)),
      ...part(weights.text, claim.agreedProse && plainText(claim.agreedProse.html)),
      ...part(weights.text, claim.shownProse && plainText(claim.shownProse.html)),
      ...claim.positions.flatMap(({ label, prose, holders }) =>
        part(weights.text, inSentences(label, plainText(prose.html), holders.join('; '))),
      ),
    ],
  };
}

const claimLabels: Readonly<Record<LibraryClaim['kind'], string>> = {
  disputed: 'disputed claim',
  'in-error': 'claim in error',
};

/** The op-eds that make a claim, each once. */
function madeIn({ opEds }: Library, { made }: LibraryClaim): OpEd[] {
  return [...new Set(made.map(({ opEd }) => opEd))].flatMap((slug) => opEds.get(slug) ?? []);
}
