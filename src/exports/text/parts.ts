/** What several kinds of texts show: links to entries, sources, claims, corrections. */
import type { List, Paragraph, RootContent } from 'mdast';
import type { CorrectionView } from '../../views/corrections.ts';
import type { ClaimRef, EntryRef, SourceRef } from '../../views/shared.ts';
import type { Addresses } from '../addresses.ts';
import { inlineFromHtml } from './from-html.ts';
import { emphasis, heading, joined, link, list, paragraph, shown, type Inline } from './nodes.ts';

/** A titled section; none when there is nothing in it. */
export function section(title: string, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [heading(2, title), ...content];
}

/** A list; nothing when it has no item. */
export function listed(items: readonly Paragraph[], ordered = false): List[] {
  return items.length === 0 ? [] : [list(items, ordered)];
}

/** “[Minsk II](…) (treaty, 2015)”. */
export function entryLink({ href, text, kindWord, years }: EntryRef, at: Addresses): Inline[] {
  return [link(at.text(href), text), ` (${[kindWord, years].filter(Boolean).join(', ')})`];
}

/** A claim as a link, with whether it is disputed or in error and, where `stated`, what it says. */
export function claimItem(claim: ClaimRef, at: Addresses, stated = true): Paragraph {
  const statement = stated ? [': ', ...inlineFromHtml(claim.statement, at)] : [];
  return paragraph(link(at.text(claim.href), claim.text), claim.inError ? ' (in error)' : ' (disputed)', ...statement);
}

/** A source as a bibliography has it. */
export function sourceItem({ authors, title, url, container, issued, note }: SourceRef): Paragraph {
  return paragraph(
    authors && `${authors}. `,
    url === undefined ? title : link(new URL(url).href, title),
    /[.?!]$/.test(title) ? ' ' : '. ',
    ...(container ? [emphasis(container), ', '] : []),
    issued.endsWith('.') ? issued : `${issued}.`,
    note ? ` ${note}` : '',
  );
}

/** “Sources: Allan 2020, and 2 more.”, each leading to where it was published. */
export function cites(sources: readonly SourceRef[], more = 0): Inline[] {
  if (sources.length === 0) return [];
  const named = sources.map(({ short, url }): Inline[] => [url === undefined ? short : link(new URL(url).href, short)]);
  const rest = more === 0 ? '.' : `, and ${more} more on its page.`;
  return [sources.length + more === 1 ? ' Source: ' : ' Sources: ', ...joined(named, '; '), rest];
}

/** The corrections of a page, each with its day. */
export function correctionItems(corrections: readonly CorrectionView[]): Paragraph[] {
  return corrections.map(({ date, what }) => paragraph(`${date}: ${what}`));
}

/** “Label: address”, the address shown. */
export function addressed(label: string, href: string): Paragraph {
  return paragraph(`${label}: `, shown(new URL(href).href));
}
