/**
 * Quotation marks, dashes and dots as they are set in print, from those that a keyboard has. As in SmartyPants (Gruber 2002)
 * a mark opens after a space, a dash or an opening mark, and closes elsewhere; it opens only where something follows that it
 * can open.
 */
import type { Nodes, Root, Text } from 'mdast';

/** What begins and ends a text of its own. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote']);
/** What stands for something else than words. */
const CODE = new Set(['inlineCode', 'code', 'html', 'mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm']);

/** A piece of a text: of a node, or what stands between nodes. */
interface Piece {
  readonly node?: Text;
  readonly text: string;
}

/** A plug-in for remark: sets every text of the tree, in place. */
export function setTypography(): (tree: Root) => void {
  return (tree) => {
    const pieces: Piece[] = [];
    collect(tree, pieces);
    const after = followers(pieces);
    let before = '';
    for (const [index, { node, text }] of pieces.entries()) {
      const set = node === undefined ? text : typeset(text, before, after[index]);
      if (node !== undefined) node.value = set;
      before = set.at(-1) ?? before;
    }
  };
}

function collect(node: Nodes, pieces: Piece[]): void {
  if (node.type === 'text') pieces.push({ node, text: node.value });
  else if (CODE.has(node.type)) pieces.push({ text: 'x' });
  else if (node.type === 'break') pieces.push({ text: '\n' });
  else if ('children' in node) {
    const isBlock = BLOCKS.has(node.type);
    if (isBlock) pieces.push({ text: '\n' });
    for (const child of node.children) collect(child, pieces);
    if (isBlock) pieces.push({ text: '\n' });
  }
}

/** How many characters after a mark are looked at: marks within marks, and the first letter. */
const AHEAD = 4;

/** For each piece the first characters of what follows it. */
function followers(pieces: readonly Piece[]): string[] {
  let after = '';
  return pieces
    .toReversed()
    .map(({ text }) => {
      const own = after;
      after = (text.slice(0, AHEAD) + after).slice(0, AHEAD);
      return own;
    })
    .toReversed();
}

const OPENS_AFTER = /^[\s([{<=–—‘“«/-]?$/;
/** A word, a sum or a bracket, perhaps behind further marks. */
const CAN_BE_OPENED = /^["'‘“«]*[\p{L}\p{N}\p{Sc}([{<]/u;
/** After a space, anything that is seen and does not close something. */
const CAN_BE_OPENED_AFTER_SPACE = /^["'‘“«]*[^\s"'‘“«’”».,;:!?)\]}>]/;

/**
 * Sets a text.
 * @param before what stands before it: at least its last character, or nothing where it begins a block
 * @param after what stands after it: at least its first characters, or nothing where it ends a block
 */
export function typeset(text: string, before = '', after = ''): string {
  if (!/["'`]|--|\.\.\./.test(text)) return text;
  const dashed = text
    .replace(/---?/g, '—')
    .replace(/\.\.\./g, '…')
    .replace(/``|''/g, '"');
  let set = '';
  for (const [index, character] of dashed.split('').entries()) {
    const isMark = character === '"' || character === "'";
    set += isMark
      ? setMark(character, set.at(-1) ?? before.at(-1) ?? '', dashed.slice(index + 1, index + 1 + AHEAD) + after)
      : character;
  }
  return set;
}

/** A mark between what is set before it and what follows it. */
function setMark(mark: '"' | "'", left: string, right: string): string {
  const follows = /^\s?$/.test(left) ? CAN_BE_OPENED_AFTER_SPACE : CAN_BE_OPENED;
  const opens = OPENS_AFTER.test(left) && follows.test(right);
  if (mark === '"') return opens ? '“' : '”';
  const isYear = /^\d\ds?\b/.test(right);
  return opens && !isYear ? '‘' : '’';
}
