/** What the elements of a page are to a reader of its text. */
import type { RawRole } from '../types.ts';

/** Whether something stands beside the article. */
export type Margin = 'no' | 'perhaps' | 'surely';

const set = (names: string) => new Set(names.split(' '));

const LEFT_OUT: readonly (readonly [names: ReadonlySet<string>, what: string])[] = [
  [set('script style noscript template link meta base title'), 'scripts and styles'],
  [set('nav menu'), 'menus'],
  [set('button input select textarea option label datalist fieldset'), 'forms and buttons'],
  [set('iframe object embed frame frameset applet'), 'embedded pages'],
  [set('svg img picture video audio canvas map math'), 'pictures and recordings'],
];

/** Elements that carry text within a line. Everything else begins a new one. */
const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p',
);

/** Elements that hold what stands beside the article. A page's header may hold the headline. */
const MARGINAL = set('aside footer dialog');
const MARGINAL_ROLE = /^(?:navigation|search|complementary|contentinfo|dialog|alert|menu|menubar|toolbar)$/;
const WHOLE = set('html body article main');
const MARGINAL_CLASS =
  /(?:^|[\s_-])(?:comments?|disqus|related|recirc\w*|newsletter|promo\w*|sidebar|share|sharing|social|cookies?|consent|advert\w*|ads?|breadcrumbs?|paywall|subscribe|trending|most-read|footer|nav|menu|toolbar)(?:$|[\s_-])/i;

const PULL_QUOTE = /pull-?_?quote|quote-?_?pull|pq\b/i;
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|figure)?[_-]*(?:caption|cutline|credit))(?:$|[\s_-])/i;

/** An attribute, or nothing where there is none. */
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

const names = (element: Element) => `${attribute(element, 'class')} ${attribute(element, 'id')}`;

/** What a reader does not read of an element: the kind of thing that it is, or none when it is read. */
export function leftOut(element: Element): string | undefined {
  const known = LEFT_OUT.find(([elements]) => elements.has(element.localName));
  if (known) return known[1];
  const hidden = element.hasAttribute('hidden') || /display:\s*none/i.test(attribute(element, 'style'));
  return hidden ? 'hidden passages' : undefined;
}

export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/**
 * Whether an element stands beside the article: a menu, comments, what else there is to read. Its class only makes it
 * likely (“with-sidebar”), and old pages stand within one form as a whole.
 */
export function marginOf(element: Element): Margin {
  if (roleOf(element) !== undefined) return 'no';
  if (MARGINAL.has(element.localName) || MARGINAL_ROLE.test(attribute(element, 'role'))) return 'surely';
  if (isInline(element) || WHOLE.has(element.localName)) return 'no';
  return element.localName === 'form' || MARGINAL_CLASS.test(names(element)) ? 'perhaps' : 'no';
}

/** What an element says that its text is. */
export function roleOf(element: Element): RawRole | undefined {
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return 'heading';
  if (localName === 'figcaption' || localName === 'caption' || CAPTION.test(names(element))) return 'caption';
  if (localName === 'blockquote' || PULL_QUOTE.test(names(element))) return 'quotation';
  return localName === 'li' ? 'item' : undefined;
}
