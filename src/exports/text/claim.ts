/** A claim’s page as a text. */
import type { RootContent } from 'mdast';
import type { Library, LibraryClaim } from '../../library/library.ts';
import { claimPageView, type ClaimPageView } from '../../views/claims.ts';
import { correctionsOf } from '../../views/corrections.ts';
import type { Addresses } from '../addresses.ts';
import { fromHtml } from './from-html.ts';
import { emphasis, heading, link, paragraph, strong } from './nodes.ts';
import { cites, correctionItems, entryLink, listed, section, sourceItem } from './parts.ts';

/** The content of a claim’s text, from the claim. */
export function claimText(library: Library, claim: LibraryClaim, at: Addresses): RootContent[] {
  const view = claimPageView(library, claim);
  const concerns = view.concerns.map((entry) => paragraph(...entryLink(entry, at)));
  return [
    paragraph(strong(view.inError ? 'A claim in error' : 'A disputed claim')),
    ...fromHtml(view.statement, at),
    ...listed(view.made.map((made) => madeItem(made, at))),
    ...section('What is agreed', fromHtml(view.agreed ?? '', at)),
    ...section('What the sources show', fromHtml(view.shown ?? '', at)),
    ...section(
      'The positions',
      view.positions.flatMap((position) => positionText(position, at)),
    ),
    ...section('It concerns', listed(concerns)),
    ...section('Sources', listed(view.sources.map(sourceItem), true)),
    ...section('Corrections', listed(correctionItems(correctionsOf(claim)))),
    paragraph(`Last checked ${view.checked}.`),
  ];
}

function madeItem({ text, href, place, quote }: ClaimPageView['made'][number], at: Addresses) {
  return paragraph(
    'Made in ',
    link(at.page(href), `${text}, ${place}`),
    ', at the words ',
    emphasis(quote),
    ' of the digest',
  );
}

function positionText({ label, html, holders, sources }: ClaimPageView['positions'][number], at: Addresses) {
  return [heading(3, label), ...fromHtml(html, at), paragraph(`Held by ${holders.join('; ')}.`, ...cites(sources))];
}
