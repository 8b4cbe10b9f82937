/** Glosses made from entries, for a text that has none of its own; drawn as `src/components/Gloss.astro` draws them. */
import type { EntryCard } from '../../copies/page-data.ts';
import { entryGlossId } from '../../model/gloss-ids.ts';
import { element } from '../dom.ts';
import type { Hangings } from './draw-row.ts';
import { backlink } from './remark.ts';

/** @param at the address of a page, by its path from the site's root */
export function entriesMargin(cards: readonly EntryCard[], at: (path: string) => string): Hangings {
  const byEntry = new Map<string, EntryCard>(cards.map((card) => [card.id, card]));
  const byGloss = new Map<string, EntryCard>(cards.map((card) => [entryGlossId(card.id), card]));
  return {
    link: ({ kind, id }) => (kind === 'gloss' ? lemma(id, byGloss.get(id)) : mention(byEntry.get(id), at)),
    reference: () => undefined,
    beside: ({ id }) => gloss(id, byGloss.get(id), at),
  };
}

function lemma(id: string, card: EntryCard | undefined): HTMLElement | undefined {
  return card && element('a', { role: 'doc-noteref', class: `lemma ${card.kindClass}`, id: `r-${id}`, href: `#${id}` });
}

function mention(card: EntryCard | undefined, at: (path: string) => string): HTMLElement | undefined {
  return card && element('a', { class: `mention ${card.kindClass}`, href: at(card.href) });
}

function gloss(id: string, card: EntryCard | undefined, at: (path: string) => string): HTMLElement | undefined {
  if (card === undefined) return undefined;
  const { name, href, kindClass, kindWord, icon, years, summary, source } = card;
  const kind = element(
    'span',
    { class: 'kind' },
    element('span', { 'aria-hidden': 'true' }, icon),
    ` ${kindWord}`,
    years && ` · ${years}`,
  );
  return element(
    'aside',
    { id, class: `gloss entry ${kindClass} open`, role: 'doc-footnote' },
    element('p', { class: 'head' }, backlink(id), ' ', element('a', { href: at(href) }, name), ' ', kind),
    element('p', {}, summary),
    source && element('p', { class: 'cites' }, element('a', { href: at(source.href) }, source.short)),
  );
}
