/** From a page's tree to its blocks. The walk keeps its own stack, so that no nesting is too deep for it. */
import type { RawRole } from '../types.ts';
import type { Margin } from './html-kinds.ts';
import { isInline, leftOut, marginOf, roleOf } from './html-kinds.ts';
import { isBlank, tidyLine } from './lines.ts';

/** A block of a page, with what tells whether it belongs to the article. */
export interface PageBlock {
  readonly lines: readonly string[];
  /** Its letters and digits, to be compared by. */
  readonly key: string;
  readonly role: RawRole | undefined;
  /** Whether it is a heading of the first order. */
  readonly top: boolean;
  readonly margin: Margin;
  /** From 0 to 1: how much of it is links. */
  readonly linked: number;
  /** The element that its paragraph stands in. */
  readonly parent: Node | null;
}

export interface Page {
  readonly blocks: readonly PageBlock[];
  /** How many elements were left out, by what they are. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What an element hands down to those in it. */
interface Context {
  readonly role: RawRole | undefined;
  readonly top: boolean;
  readonly margin: Margin;
  readonly linked: boolean;
  readonly pre: boolean;
  readonly element: Node | null;
}

const OUTSIDE: Context = { role: undefined, top: false, margin: 'no', linked: false, pre: false, element: null };

/** An inner item or heading within a quotation is the quotation's. */
const innerRole = (outer: RawRole | undefined, own: RawRole | undefined) =>
  outer === 'quotation' || outer === 'caption' ? outer : (own ?? outer);

function enter(outer: Context, element: Element): Context {
  const role = innerRole(outer.role, roleOf(element));
  const own = marginOf(element);
  return {
    role,
    top: outer.top || element.localName === 'h1',
    margin: outer.margin === 'surely' || own === 'no' ? outer.margin : own,
    linked: outer.linked || element.localName === 'a',
    pre: outer.pre || element.localName === 'pre',
    element: isInline(element) ? outer.element : element,
  };
}

/** What two texts have in common that differ in signs, spaces and case. */
export function keyOf(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Gathers text into lines, and lines into blocks. */
class Gatherer {
  readonly blocks: PageBlock[] = [];
  private lines: string[] = [''];
  private linked = 0;
  private empty = true;
  private first: Context = OUTSIDE;

  text(text: string, context: Context): void {
    const collapsed = context.pre ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.empty) this.first = context;
    this.empty &&= isBlank(text);
    const [head = '', ...rest] = context.pre ? collapsed.split(/\r\n?|\n/) : [collapsed];
    this.lines.push((this.lines.pop() ?? '') + head, ...rest);
    if (context.linked) this.linked += collapsed.trim().length;
  }

  /** Two line ends in a row make a paragraph, as pages before CSS have it. */
  lineEnd(): void {
    if (isBlank(this.lines.at(-1) ?? '')) this.close();
    else this.lines.push('');
  }

  close(): void {
    const lines = this.lines.map((line) => tidyLine(line).replace(/^[ \t\n]+/, '')).filter((line) => !isBlank(line));
    if (lines.length > 0) this.blocks.push({ ...this.traits(lines), lines, key: keyOf(lines) });
    this.lines = [''];
    this.linked = 0;
    this.empty = true;
  }

  private traits(lines: readonly string[]) {
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    const { role, top, margin, element } = this.first;
    return { role, top, margin, linked: Math.min(1, this.linked / length), parent: element?.parentNode ?? null };
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Walks a tree from `root` on, in the order of reading. */
export function walkPage(root: Node): Page {
  const gatherer = new Gatherer();
  const counts = new Map<string, number>();
  const contexts: Context[] = [OUTSIDE];
  /** Takes a node in; says whether its children are to be read. */
  const open = (node: Node): boolean => {
    const outer = contexts.at(-1) ?? OUTSIDE;
    if (node.nodeType === 3) gatherer.text(node.nodeValue ?? '', outer);
    if (!isElement(node)) return false;
    const left = leftOut(node);
    if (left !== undefined) {
      counts.set(left, (counts.get(left) ?? 0) + 1);
      return false;
    }
    if (node.localName === 'br') gatherer.lineEnd();
    else if (!isInline(node)) gatherer.close();
    if (node.firstChild === null) return false;
    contexts.push(enter(outer, node));
    return true;
  };
  const leave = (node: Node): void => {
    contexts.pop();
    if (isElement(node) && !isInline(node)) gatherer.close();
  };
  walk(root, open, leave);
  gatherer.close();
  return { blocks: gatherer.blocks, leftOut: counts };
}

/** Calls `open` for each node below `root` and `leave` after the children of each that it was true for. */
function walk(root: Node, open: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (open(node)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node !== null) leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}
