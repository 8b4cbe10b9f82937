/** HTML of the library’s, as Markdown: what leads within the page becomes words, what leads elsewhere gets a whole address. */
import type { Element, Nodes } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isOfSite, type Addresses } from '../addresses.ts';
import { verbatim } from './nodes.ts';

interface Wanted {
  /** Whether links to pages of the site are only their words: where the margin leads there anyway. */
  readonly unlinked?: boolean;
}

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** The numbers of sources, in brackets; anything else that is raised is its words. */
const raised: Handle = (state, node) => {
  const content = state.all(node);
  if (!classesOf(node).includes('cite')) return content;
  return verbatim(` [${content.map((part) => ('value' in part ? part.value : '')).join('')}]`);
};

const reader = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { document: true, handlers: { sup: raised } })
  .freeze();

/**
 * Turns a fragment of HTML into Markdown.
 * @param html well-formed and safe, as `markdown/` makes it
 */
export function fromHtml(html: string, at: Addresses, { unlinked = false }: Wanted = {}): RootContent[] {
  const tree = reader.parse(html);
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const { href, src } = node.properties;
    if (typeof src === 'string') node.properties['src'] = at.page(src);
    if (node.tagName !== 'a') return undefined;
    const words = wordsInstead(node, String(href ?? '#'), unlinked);
    if (words === undefined) node.properties['href'] = at.text(String(href));
    else parent.children.splice(index, 1, ...words);
    return words && index;
  });
  return reader.runSync(tree).children;
}

/** The words of a fragment’s paragraphs, in one. */
export function inlineFromHtml(html: string, at: Addresses): PhrasingContent[] {
  return fromHtml(html, at)
    .flatMap((node) => (node.type === 'paragraph' ? [node.children] : []))
    .flatMap((words, index): PhrasingContent[] => (index === 0 ? words : [{ type: 'text', value: ' ' }, ...words]));
}

/** What stands for a link that has no place in a text: nothing for the mark of a note, else its words. */
function wordsInstead(link: Element, href: string, unlinked: boolean): Element['children'] | undefined {
  if (classesOf(link).includes('noteref')) return [];
  return href.startsWith('#') || (unlinked && isOfSite(href)) ? link.children : undefined;
}

function classesOf(node: Nodes): readonly (string | number)[] {
  const classes = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) ? classes : [];
}
