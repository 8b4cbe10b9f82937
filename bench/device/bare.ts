/** A finished page as somebody would write it by hand who cares for nothing but the text: the floor that a page is held to. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What somebody would write in half a minute, a measure for the lines and notes set smaller. */
const STYLE =
  'body{max-width:37rem;margin:0 auto;padding:0 1.25rem;font:1.3rem/1.5 Georgia,serif}aside{border-left:2px solid;padding-left:.7rem;font:.84rem/1.42 system-ui,sans-serif}';

/** What holds no words for a reader of the text, or comes in place of something else. */
const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'link', 'template', 'button', 'summary']);
/** What has no meaning of its own; what it holds stays. */
const UNWRAPPED: ReadonlySet<string> = new Set(['div', 'span', 'details']);
const KEPT: ReadonlySet<string> = new Set(['href', 'id']);

/**
 * The same text, glosses and notes as a page of plain elements with a small style of its own: neither script nor font.
 * @param html a page that has a `main`
 */
export function barePage(html: string): string {
  const tree = unified().use(rehypeParse).parse(html);
  const main = found(tree, 'main');
  const title = found(tree, 'title');
  if (main === undefined || title === undefined) throw new Error('The page has no text of its own.');
  const text = toHtml(main.children.flatMap(plain));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${toHtml(title)}<style>${STYLE}</style><main>${text}</main></html>`;
}

function found(node: Root | Element, name: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const inside = child.tagName === name ? child : found(child, name);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function plain(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || LEFT_OUT.has(node.tagName)) return [];
  const children = node.children.flatMap(plain);
  if (UNWRAPPED.has(node.tagName)) return children;
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.has(name)));
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}
