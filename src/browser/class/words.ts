/** What of an op-ed’s text a reader points at: paragraphs, and words in them. */
import { blocksOf, type ShownBlock } from '../notes/text-blocks.ts';

/** A paragraph, and the words of it that are selected. */
export interface Pointed {
  readonly block: ShownBlock;
  readonly words: Words | undefined;
}

export interface Words {
  readonly range: Range;
  readonly text: string;
}

/** The paragraph to which a ¶ belongs; with its words, where some of it and of no other are selected. */
export function pointedBy(number: Element, selection: Selection | null): Pointed | undefined {
  const block = blocksOf(number.ownerDocument).find(({ element }) => element.contains(number));
  if (block === undefined) return undefined;
  const [selected, ...others] = selectedIn(number.ownerDocument, selection);
  return others.length === 0 && selected?.block.element === block.element ? selected : { block, words: undefined };
}

/** The paragraphs of which words are selected, in order: without their numbers, signs of notes, and margins. */
export function selectedIn(page: Document, selection: Selection | null): Pointed[] {
  if (selection === null || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const { startContainer: node } = range;
  const first = node instanceof Element ? node : node.parentElement;
  if (!first?.closest('.text')) return [];
  return blocksOf(page).flatMap((block) => {
    if (!range.intersectsNode(block.element)) return [];
    const at = block.positionOf(range);
    return at === undefined
      ? []
      : [{ block, words: { range: block.rangeOf(at), text: inOneLine(block.text.slice(at.start, at.end)) } }];
  });
}

/** Words as one line of text: https://infra.spec.whatwg.org/#strip-and-collapse-ascii-whitespace */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of several paragraphs as one range. */
export function rangeOver(pointed: readonly Pointed[]): Range | undefined {
  const [first, last] = [pointed[0]?.words?.range, pointed.at(-1)?.words?.range];
  if (first === undefined || last === undefined) return undefined;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** The numbers of paragraphs, in order; captions have none. */
export function numbersOf(pointed: readonly Pointed[]): number[] {
  return [...new Set(pointed.flatMap(({ block }) => block.number ?? []))];
}
