/** From the document that mammoth reads to blocks. */
import type { RawBlock, RawRole } from '../types.ts';
import { isBlank, paragraphBlock, tidyLine } from './lines.ts';

/** What is used of mammoth's document, whose types it does not publish. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
}

/** Styles of Word by the names that all its languages store, and of LibreOffice. */
const STYLES: readonly (readonly [RegExp, RawRole])[] = [
  [/^title$/i, 'title'],
  [/^(?:heading\s*\d|subtitle)$/i, 'heading'],
  [/^(?:caption|illustration|figure|drawing)$/i, 'caption'],
  [/quot(?:e|ation)/i, 'quotation'],
];

function roleOf({ styleName, styleId, numbering }: WordNode): RawRole | undefined {
  const style = STYLES.find(([pattern]) => [styleName, styleId].some((name) => pattern.test(name ?? '')));
  return style?.[1] ?? (numbering ? 'item' : undefined);
}

const BREAKS: Readonly<Record<string, string>> = { tab: '\t', break: '\n' };

/** The text of a paragraph, with a line end where it has a break. Notes, comments and pictures give none. */
const textOf = (node: WordNode): string =>
  node.value ?? BREAKS[node.type] ?? (node.children ?? []).map(textOf).join('');

/** The paragraphs of a document in order, those in tables included. */
function paragraphsOf(node: WordNode): WordNode[] {
  return node.type === 'paragraph' ? [node] : (node.children ?? []).flatMap(paragraphsOf);
}

/** How many nodes below `node` are of a type. */
export function countOf(node: WordNode, type: string): number {
  return (node.children ?? []).reduce((sum, child) => sum + countOf(child, type), Number(node.type === type));
}

/** The blocks of a document, numbered by its paragraphs, empty ones left out but counted. */
export function wordBlocks(document: WordNode): RawBlock[] {
  return paragraphsOf(document).flatMap((paragraph, index) => {
    const lines = textOf(paragraph)
      .split('\n')
      .map((line) => tidyLine(line).trimStart())
      .filter((line) => !isBlank(line));
    return lines.length === 0 ? [] : [paragraphBlock(lines, index + 1, roleOf(paragraph))];
  });
}
