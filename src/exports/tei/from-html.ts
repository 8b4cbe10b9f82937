/** HTML as `markdown/` makes it, in TEI. */
import type { Element as HtmlElement, ElementContent as HtmlContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { SourceId } from '../../model/ids.ts';
import { shortReference } from '../../model/source.ts';
import type { Context } from './context.ts';
import { sourceXmlId } from './ids.ts';
import { mention } from './mention.ts';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/** A fragment of HTML as a tree. */
export function readHtml(html: string): HtmlElement {
  return { type: 'element', tagName: 'div', properties: {}, children: reader.parse(html).children as HtmlContent[] };
}

/** What an element of a text is to be, where that is not for its name alone to say; nothing where it is. */
export type Special = (element: HtmlElement, content: () => ElementContent[]) => ElementContent[] | undefined;

/** A fragment of our own prose in TEI: its quiet links are mentions, its citations name their sources. */
export function fromHtml(context: Context, html: string): ElementContent[] {
  return toTei(context, readHtml(html).children, quietLink(context));
}

/** Nodes of HTML in TEI. @param special is asked first of each element */
export function toTei(context: Context, nodes: readonly HtmlContent[], special: Special): ElementContent[] {
  return withoutGaps(nodes).flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const content = () => toTei(context, node.children, special);
    return special(node, content) ?? [...ordinary(context, node, content)];
  });
}

const BLOCKS = /^(?:p|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td|hr|h[1-6]|section|div)$/;

/** Between blocks, and at the edges of what holds them, spaces are none of the text. */
function withoutGaps(nodes: readonly HtmlContent[]): HtmlContent[] {
  const hasBlocks = nodes.some((node) => node.type === 'element' && BLOCKS.test(node.tagName));
  return nodes.filter((node) => !hasBlocks || node.type !== 'text' || node.value.trim() !== '');
}

type Content = () => ElementContent[];

/** What an element is by its name. One that is not here is its content. */
const elements: Readonly<Record<string, (content: Content, element: HtmlElement) => Element>> = {
  p: (content) => x('p', content()),
  em: (content) => x('emph', content()),
  strong: (content) => x('hi', { rend: 'bold' }, content()),
  del: (content) => x('hi', { rend: 'strikethrough' }, content()),
  sup: (content) => x('hi', { rend: 'superscript' }, content()),
  sub: (content) => x('hi', { rend: 'subscript' }, content()),
  code: (content) => x('code', content()),
  pre: (content) =>
    x(
      'eg',
      content().flatMap((child) => (child.type === 'element' ? child.children : [child])),
    ),
  br: () => x('lb'),
  hr: () => x('milestone', { unit: 'section', rend: 'rule' }),
  blockquote: (content) => x('quote', content()),
  ul: (content) => x('list', { rend: 'bulleted' }, content()),
  ol: (content) => x('list', { rend: 'numbered' }, content()),
  li: (content) => x('item', content()),
  table: (content) => x('table', content()),
  tr: (content) => x('row', content()),
  th: (content) => x('cell', { role: 'label' }, content()),
  td: (content) => x('cell', content()),
};

function ordinary(context: Context, element: HtmlElement, content: Content): ElementContent[] {
  const { tagName, properties } = element;
  if (tagName === 'a') return [link(context, properties['href'], content())];
  if (tagName === 'img') return [picture(context, element)];
  if (/^h[1-6]$/.test(tagName)) return [x('label', { type: 'heading' }, content())];
  const make = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
  return make === undefined ? content() : [make(content, element)];
}

function link({ pointer, at }: Context, href: unknown, words: ElementContent[]): Element {
  if (typeof href !== 'string') return x('seg', words);
  return x('ref', { target: href.startsWith('/') ? pointer(href) : at.page(href) }, words);
}

function picture({ at }: Context, { properties }: HtmlElement): Element {
  const { src, alt } = properties;
  return x(
    'graphic',
    { url: at.page(String(src ?? '')) },
    typeof alt === 'string' && alt !== '' ? [x('desc', alt)] : [],
  );
}

/** Knows the links to entries and the citations of our prose. */
function quietLink(context: Context): Special {
  return ({ tagName, properties }, content) => {
    if (tagName === 'sup' && hasClass(properties, 'cite')) return [citation(content())];
    if (tagName !== 'a') return undefined;
    const [, source] = /^#source-(.+)$/.exec(String(properties['href'])) ?? [];
    if (source !== undefined) return [sourceRef(context, source as SourceId)];
    const entry = hasClass(properties, 'mention') ? context.entryAt.get(String(properties['href'])) : undefined;
    return entry && [mention(context, entry, content())];
  };
}

/** “ (Allan 2020; Roe 2022)”: the numbers of the site’s pages mean nothing here. */
function citation(cited: readonly ElementContent[]): Element {
  const refs = cited.filter((child) => child.type === 'element');
  const parts = refs.flatMap((ref, index): ElementContent[] => [
    { type: 'text', value: index === 0 ? ' (' : '; ' },
    ref,
  ]);
  return x('seg', { type: 'citation' }, [...parts, { type: 'text', value: ')' }]);
}

/** A citation of a source. */
export function sourceRef({ library }: Context, id: SourceId): Element {
  const source = library.sources.get(id);
  return x(
    'ref',
    { type: 'source', target: `#${sourceXmlId(id)}` },
    source === undefined ? id : shortReference(source),
  );
}

/** Whether an element has a class. */
export function hasClass({ className }: HtmlElement['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
