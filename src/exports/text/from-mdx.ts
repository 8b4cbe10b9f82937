/** A page of the site’s own, written in MDX, as Markdown alone: components are their words, and code is gone. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { someGfm } from '../../markdown/gfm.ts';
import { setTypography } from '../../markdown/typography.ts';
import type { Addresses } from '../addresses.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(someGfm).use(setTypography).freeze();

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const COMPONENTS = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);

/**
 * Turns the body of a page into Markdown.
 * @param body the file without its frontmatter
 * @throws VFileMessage when it is not MDX, which the build of the page itself has then refused
 */
export function fromMdx(body: string, at: Addresses): RootContent[] {
  const tree = parser.runSync(parser.parse(body)) as Root;
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (node.type === 'image') node.url = at.page(node.url);
    if (index === undefined || parent === undefined) return undefined;
    const instead = insteadOf(node);
    if (instead !== undefined) parent.children.splice(index, 1, ...instead);
    else if (node.type === 'link') node.url = at.text(node.url);
    return instead && index;
  });
  return tree.children;
}

/** What stands for a node that Markdown has not, or that leads nowhere in a text. */
function insteadOf(node: Nodes): RootContent[] | undefined {
  if (CODE.has(node.type)) return [];
  const isWords = COMPONENTS.has(node.type) || (node.type === 'link' && node.url.startsWith('#'));
  return isWords && 'children' in node ? node.children : undefined;
}
