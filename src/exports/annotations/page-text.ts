/** The text of a finished page, in which positions count as annotation tools count them. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsOf } from '../../offline/elements.ts';

/** A text node of a page. */
export interface PageRun {
  readonly value: string;
  /** Where it begins in the text of the page, in UTF-16 units. */
  readonly start: number;
}

export interface PageText {
  /** What `document.body.textContent` is in a browser that has parsed the page and run no script. */
  readonly text: string;
  /** The words of each block of the op-ed, by its id, without what its page adds to them. */
  readonly blocks: ReadonlyMap<string, readonly PageRun[]>;
}

/** What a page adds to a block: the number of the paragraph, and the marks of notes. */
const ADDED = /(?:^|\s)(?:number|noteref)(?:\s|$)/;

/**
 * Reads the text of a page. Tools take `textContent` of the body (https://dom.spec.whatwg.org/#dom-node-textcontent): each text
 * node as it stands, nothing for `<br>`, for comments or for what templates hold.
 * @param blocks ids of the blocks whose words are wanted
 */
export function readPage(html: string, blocks: ReadonlySet<string>): PageText {
  const body = elementsOf(parse(html)).find(({ tagName }) => tagName === 'body');
  const found = new Map<string, PageRun[]>();
  const parts: string[] = [];
  let length = 0;
  const read = (node: Tree.ParentNode, block: PageRun[] | undefined): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        block?.push({ value: child.value, start: length });
        parts.push(child.value);
        length += child.value.length;
      } else if ('tagName' in child) read(child, runsIn(child, block));
    }
  };
  const runsIn = (element: Tree.Element, outer: PageRun[] | undefined): PageRun[] | undefined => {
    const id = attribute(element, 'id');
    if (id === undefined || !blocks.has(id)) return isAdded(element) ? undefined : outer;
    const runs: PageRun[] = [];
    found.set(id, runs);
    return runs;
  };
  if (body !== undefined) read(body, undefined);
  return { text: parts.join(''), blocks: found };
}

const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text';

function isAdded(element: Tree.Element): boolean {
  return element.tagName === 'a' && ADDED.test(attribute(element, 'class') ?? '');
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
