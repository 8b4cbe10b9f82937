/**
 * Quotation marks, dashes and dots as they are set in print, from those that a keyboard has. A mark opens after a space, a
 * dash or an opening mark, and closes elsewhere, as in SmartyPants (Gruber 2002).
 */
import type { Nodes, Root } from 'mdast';

/** What begins a text of its own, before which no other counts. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote']);
/** What stands for something else than words. */
const CODE = new Set(['inlineCode', 'code', 'html', 'mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm']);

/** A plug-in for remark: sets every text of the tree, in place. */
export function setTypography(): (tree: Root) => void {
  return (tree) => void setNode(tree, '');
}

/** @returns the last character of the node, or of what stands before it */
function setNode(node: Nodes, before: string): string {
  if (node.type === 'text') {
    node.value = typeset(node.value, before);
    return node.value.at(-1) ?? before;
  }
  if (CODE.has(node.type)) return 'x';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return before;
  return node.children.reduce((last, child) => setNode(child, BLOCKS.has(child.type) ? '' : last), before);
}

const OPENS_AFTER = /^[\s([{<=–—‘“«/-]?$/;

/**
 * Sets a text.
 * @param before what stands before it: at least its last character, or nothing where it begins a block
 */
export function typeset(text: string, before = ''): string {
  if (!/["'`]|--|\.\.\./.test(text)) return text;
  return text
    .replace(/---?/g, '—')
    .replace(/\.\.\./g, '…')
    .replace(/``|''/g, '"')
    .replace(/["']/g, (mark, index: number, whole: string) => {
      const left = index === 0 ? before.at(-1) : whole[index - 1]?.replace(/["']/, '“');
      const opens = OPENS_AFTER.test(left ?? '');
      const year = mark === "'" && /^\d\ds?\b/.test(whole.slice(index + 1));
      if (mark === '"') return opens ? '“' : '”';
      return opens && !year ? '‘' : '’';
    });
}
