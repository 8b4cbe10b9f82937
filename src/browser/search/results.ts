/** Results as a list: groups by kind, each result with its passages. */
import type { SearchTable } from '../../model/search.ts';
import { counted, listed } from '../../model/words.ts';
import { button, element, type Child } from '../dom.ts';
import type { Group, Passage, Piece, Result } from './types.ts';

/** How results are drawn. */
export interface Look {
  readonly at: (path: string) => string;
  readonly table: SearchTable;
  /** What the chosen entries are called. */
  readonly entries: readonly string[];
  /** How many passages of an op-ed are shown before one asks for more. */
  readonly passages: number;
  readonly heading: 'h2' | 'h3';
  /** How many results more are shown when one asks for them; none can be asked for where it is zero. */
  readonly more: number;
}

/** A group with its heading. */
export function groupSection(group: Group, look: Look): HTMLElement {
  const list = element('ol', {}, ...group.results.map((result) => resultItem(result, look)));
  const count = element('span', { class: 'count' }, String(group.total));
  return element(
    'section',
    { class: 'found-group' },
    element(look.heading, {}, group.label, ' ', count),
    list,
    look.more > 0 && group.total > group.results.length && moreButton(group, list, look),
  );
}

function moreButton(group: Group, list: HTMLOListElement, look: Look): HTMLButtonElement {
  const label = `Show more: ${group.label}`;
  const show = async () => {
    const before = list.children.length;
    control.textContent = 'Loading…';
    try {
      const all = await group.more(look.more);
      list.append(...all.slice(before).map((result) => resultItem(result, look)));
      list.children[before]?.querySelector('a')?.focus();
      control.textContent = label;
      if (all.length >= group.total) control.remove();
    } catch {
      control.textContent = 'Could not be loaded. Try again';
    }
  };
  const control = button(label, () => void show());
  return control;
}

function resultItem(result: Result, look: Look): HTMLLIElement {
  const { kind, href, title, card, passages } = result;
  const icon = look.table.kinds.find((each) => each.kind === kind)?.icon ?? '';
  return element(
    'li',
    { class: `found k-${kind}` },
    element('p', { class: 'found-title' }, element('a', { href: look.at(href), class: 'stop' }, title)),
    element('p', { class: 'kind' }, element('span', { 'aria-hidden': 'true' }, icon), ` ${card.line}`),
    passages.length === 0 && element('p', { class: 'excerpt' }, ...excerptOf(result)),
    ...(passages.length === 0 ? [] : passageList(result, look)),
  );
}

/** The place that matches, or what the page is about where the match is in its title. */
function excerptOf({ excerpt, card }: Result): Child[] {
  return excerpt.some(({ hit }) => hit) ? marked(excerpt) : [card.summary];
}

function marked(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}

function passageList(result: Result, look: Look): Child[] {
  const items = result.passages.map((passage) => element('li', {}, passageLink(passage, look)));
  const rest = items.slice(look.passages);
  rest.forEach((item) => (item.hidden = true));
  const unfold = () => {
    rest.forEach((item) => (item.hidden = false));
    rest[0]?.querySelector('a')?.focus();
    control.remove();
  };
  const control = button(counted(rest.length, 'more passage'), unfold, { class: 'quiet-button stop' });
  return [
    look.entries.length > 1 && element('p', { class: 'together' }, togetherness(result, look)),
    element('ul', { class: 'passages' }, ...items),
    rest.length > 0 && control,
  ];
}

function togetherness({ together }: Result, { entries }: Look): string {
  return together
    ? `Paragraphs that mention ${listed(entries)} together:`
    : `No paragraph mentions ${listed(entries)} together; these mention one of them:`;
}

function passageLink({ href, label, where, excerpt }: Passage, look: Look): HTMLAnchorElement {
  return element(
    'a',
    { href: look.at(href), class: 'stop' },
    element('span', { class: 'place' }, label),
    where === 'margin' && element('span', { class: 'where' }, ' in the margin'),
    ' ',
    ...marked(excerpt),
  );
}
