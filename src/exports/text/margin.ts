/** Glosses and notes as a text shows them: below their paragraph, each with the words it glosses. */
import type { BlockContent, Paragraph } from 'mdast';
import type { ClaimView, GlossView, NoteView } from '../../views/gloss.ts';
import type { Addresses } from '../addresses.ts';
import { inlineFromHtml } from './from-html.ts';
import { emphasis, link, list, paragraph, strong, type Inline } from './nodes.ts';
import { cites, entryLink } from './parts.ts';

/** “[Minsk II](…) (treaty, 2015), on _a truce_: what it is. Why it matters here. Source: …” */
export function glossItem(
  { entry, lemma, lead, rest, here, sources, moreSources }: GlossView,
  at: Addresses,
): Paragraph {
  return paragraph(
    ...entryLink(entry, at),
    ...onLemma(lemma === entry.text ? undefined : lemma),
    [lead, rest].filter(Boolean).join(' '),
    ...(here === undefined ? [] : [' ', ...inlineFromHtml(here, at)]),
    ...cites(sources, moreSources),
  );
}

/** A note; below one on a claim, the claim’s positions. */
export function noteItem({ label, lemma, html, claim, sources }: NoteView, at: Addresses): BlockContent[] {
  const note = paragraph(
    strong(label),
    ...onLemma(lemma),
    ...inlineFromHtml(html, at),
    ...cites(sources),
    ...claimLink(claim, at),
  );
  const sides = claim === undefined ? [] : sidesOf(claim, at);
  return sides.length === 0 ? [note] : [note, list(sides)];
}

function onLemma(lemma: string | undefined): Inline[] {
  return lemma === undefined ? [': '] : [', on ', emphasis(lemma), ': '];
}

function claimLink(claim: ClaimView | undefined, at: Addresses): Inline[] {
  return claim === undefined ? [] : [' The claim: ', link(at.text(claim.href), claim.text)];
}

function sidesOf({ positions, shown }: ClaimView, at: Addresses): Paragraph[] {
  return [
    ...(shown === undefined ? [] : [paragraph('What the sources show: ', ...inlineFromHtml(shown, at))]),
    ...positions.map(({ label, html, holders }) =>
      paragraph(strong(label), ': ', ...inlineFromHtml(html, at), ` Held by ${holders}.`),
    ),
  ];
}
