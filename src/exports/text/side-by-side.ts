/** The pages that set op-eds side by side, as texts: one op-ed after the other. */
import type { RootContent } from 'mdast';
import type { Library, LibraryClaim, LibraryEntry } from '../../library/library.ts';
import { claimSidesView, type ClaimColumn } from '../../views/side-by-side/claim.ts';
import type { ColumnHead } from '../../views/side-by-side/columns.ts';
import { entrySidesView, type EntryColumn, type SideNote } from '../../views/side-by-side/entry.ts';
import { sideBySideView } from '../../views/side-by-side/index-page.ts';
import type { Passage } from '../../views/side-by-side/passages.ts';
import { sidesView, type HeldBy, type PositionRow } from '../../views/side-by-side/sides.ts';
import type { HolderView } from '../../views/side-by-side/holders.ts';
import type { Addresses } from '../addresses.ts';
import { fromHtml, inlineFromHtml } from './from-html.ts';
import { emphasis, heading, joined, link, paragraph, strong, type Inline } from './nodes.ts';
import { cites, claimItem, entryLink, listed, section } from './parts.ts';

/** What several op-eds mention or speak of. */
export function sideBySideText(library: Library, at: Addresses): RootContent[] {
  const { about, none, sides, kinds, claims } = sideBySideView(library);
  const empty = kinds.length === 0 && claims.length === 0;
  return [
    paragraph(about),
    paragraph(link(at.text(sides.href), sides.text)),
    ...(empty ? [paragraph(none)] : []),
    ...section('On the same claim', listed(claims.map((claim) => sharedItem(claim, claim.where, at)))),
    ...kinds.flatMap(({ title, entries }) =>
      section(title, listed(entries.map((entry) => sharedItem(entry, told(entry), at)))),
    ),
  ];
}

function sharedItem({ text, href }: { readonly text: string; readonly href: string }, where: string, at: Addresses) {
  return paragraph(link(at.text(href), text), `: ${where}`);
}

function told({ where, more }: { readonly where: readonly string[]; readonly more: number }): string {
  return [...where, ...(more === 0 ? [] : [`and ${more} more`])].join('; ');
}

/** What each op-ed says on an entry. */
export function entrySidesText(library: Library, entry: LibraryEntry, at: Addresses): RootContent[] {
  const view = entrySidesView(library, entry);
  return [
    paragraph(...entryLink(view.entry, at), `: ${view.summary}`),
    ...view.columns.flatMap((column) => entryColumn(column, at)),
  ];
}

function entryColumn(column: EntryColumn, at: Addresses): RootContent[] {
  return [
    ...columnHead(column, at),
    ...passages(column.passages, at),
    ...part(
      'Why it matters here',
      column.here.map((html) => paragraph(...inlineFromHtml(html, at))),
    ),
    ...part('Notes that bear on it', notes(column.notes, at)),
    ...part('Claims made here that concern it', listed(column.claims.map((claim) => claimItem(claim, at)))),
  ];
}

/** What each op-ed says on a claim, and who takes which side. */
export function claimSidesText(library: Library, claim: LibraryClaim, at: Addresses): RootContent[] {
  const view = claimSidesView(library, claim);
  return [
    claimItem(view.claim, at),
    ...view.columns.flatMap((column) => claimColumn(column, at)),
    ...section('What the sources show', fromHtml(view.shown ?? '', at)),
    ...section('Who takes which side', positions(view.positions, at)),
  ];
}

function claimColumn(column: ClaimColumn, at: Addresses): RootContent[] {
  return [
    ...columnHead(column, at),
    paragraph(`${column.stance}.`),
    ...passages(column.passages, at),
    ...part(column.onRecord, listed(column.holds.map((label) => paragraph(label)))),
    ...part('Notes on it', notes(column.notes, at)),
  ];
}

/** Who takes which side of each claim, and who holds what. */
export function sidesText(library: Library, at: Addresses): RootContent[] {
  const { about, groups, errors, holders } = sidesView(library);
  return [
    paragraph(about),
    ...groups.flatMap(({ title, rows }) =>
      section(
        title,
        rows.flatMap(({ claim, positions: held }) => [
          heading(3, link(at.text(claim.href), claim.text)),
          ...positions(held, at),
        ]),
      ),
    ),
    ...section(
      'Claims in error, and what the sources show',
      errors.flatMap(({ claim, shown, sources }) => [
        heading(3, link(at.text(claim.href), claim.text)),
        paragraph(...inlineFromHtml(shown, at), ...cites(sources)),
      ]),
    ),
    ...section('Who holds what', listed(holders.map((holder) => heldItem(holder, at)))),
  ];
}

function positions(rows: readonly PositionRow[], at: Addresses): RootContent[] {
  return listed(
    rows.map(({ label, holders, sources }) =>
      paragraph(
        strong(label),
        ': ',
        ...joined(
          holders.map((holder) => holderInline(holder, at)),
          '; ',
        ),
        '.',
        ...cites(sources),
      ),
    ),
  );
}

function holderInline({ name, entry, remark }: Omit<HolderView, 'key'>, at: Addresses): Inline[] {
  return [entry === undefined ? name : link(at.text(entry.href), name), remark === undefined ? '' : ` (${remark})`];
}

function heldItem({ held, ...holder }: HeldBy, at: Addresses) {
  const sides = held.map(({ claim, label, remark }): Inline[] => [
    link(at.text(claim.href), claim.text),
    ` ${label}${remark === undefined ? '' : ` (${remark})`}`,
  ]);
  return paragraph(...holderInline({ ...holder, remark: undefined }, at), ': ', ...joined(sides, '; '));
}

function columnHead({ text, href, byline, publication, date, words }: ColumnHead, at: Addresses): RootContent[] {
  return [
    heading(2, link(at.text(href), text)),
    paragraph(`${byline}, `, emphasis(publication), `, ${date} (${words})`),
  ];
}

function passages(all: readonly Passage[], at: Addresses): RootContent[] {
  return listed(
    all.map(({ href, place, runs }) =>
      paragraph(
        link(at.page(href), place),
        ': ',
        ...runs.map(({ text, marked }): Inline => (marked ? strong(text) : text)),
      ),
    ),
  );
}

function notes(all: readonly SideNote[], at: Addresses) {
  return listed(
    all.map(({ label, lemma, href, html, sources }) =>
      paragraph(
        strong(label),
        ', on ',
        link(at.page(href), emphasis(lemma)),
        ': ',
        ...inlineFromHtml(html, at),
        ...cites(sources),
      ),
    ),
  );
}

function part(title: string, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [heading(3, title), ...content];
}
