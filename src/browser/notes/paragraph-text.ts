/** A paragraph’s own words, without its number and the signs of notes, and the way between them and places on the page. */
import type { TextPositionSelector } from '../../anchoring/quote.ts';

/** What stands in a paragraph and is none of its words. */
const APART = '.number, .noteref';

export interface ParagraphText {
  readonly text: string;
  /** Where a range of the page stands in the text; nothing when no word of it does. */
  readonly positionOf: (range: Range) => TextPositionSelector | undefined;
  readonly rangeOf: (at: TextPositionSelector) => Range;
}

export function paragraphText(paragraph: Element): ParagraphText {
  const nodes = ownNodes(paragraph);
  const text = nodes.map(({ node }) => node.data).join('');
  return {
    text,
    positionOf: (range) => {
      const [start = 0, end = 0] = edgesIn(nodes, range);
      const words = text.slice(start, end);
      const before = words.length - words.trimStart().length;
      return words.trim() === '' ? undefined : { start: start + before, end: start + words.trimEnd().length };
    },
    rangeOf: ({ start, end }) => {
      const range = new Range();
      // A range begins at the first letter of a word, not behind the last of the word before.
      const first = nodes.find((each) => start < each.start + each.node.length) ?? nodes.at(-1);
      const last = nodes.find((each) => end <= each.start + each.node.length) ?? nodes.at(-1);
      if (first !== undefined) range.setStart(first.node, Math.min(start - first.start, first.node.length));
      if (last !== undefined) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
      return range;
    },
  };
}

interface OwnNode {
  readonly node: Text;
  /** Where it begins in the text. */
  readonly start: number;
}

function ownNodes(paragraph: Element): OwnNode[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: OwnNode[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(APART)) continue;
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}

function edgesIn(nodes: readonly OwnNode[], range: Range): number[] {
  const touched = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = first.node === range.startContainer ? range.startOffset : 0;
  const to = last.node === range.endContainer ? range.endOffset : last.node.length;
  return [first.start + from, last.start + to];
}
