/** Which blocks of a page are its article. */
import type { PageBlock } from './html-walk.ts';
import { keyOf } from './html-walk.ts';

/** What Readability made of a page. */
export interface Article {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly blocks: readonly PageBlock[];
}

/** Letters from which on a block is a paragraph, and not a label. */
const PARAGRAPH = 80;
/** Above this share of links, a block is a menu or a list of further reading. */
const LINKED = 0.4;
/** Below this share of the page's paragraphs, Readability has lost the text. */
const ENOUGH = 0.5;

const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, block) => sum + block.key.length, 0);

const isParagraph = (block: PageBlock) =>
  block.margin === 'no' && block.linked < LINKED && block.key.length >= PARAGRAPH;

/** Whether a block that Readability passed over, between two that it took, is the article's all the same. */
function belongs(block: PageBlock, byline: string): boolean {
  if (block.margin !== 'no') return false;
  if (block.top || block.role === 'caption' || block.role === 'quotation' || isParagraph(block)) return true;
  return byline !== '' && block.key === byline;
}

/** The place of the headline: the last top heading before the text, else where the text begins. */
function beginning(blocks: readonly PageBlock[], first: number): number {
  const headline = blocks.slice(0, first).findLastIndex((block) => block.top && block.margin === 'no');
  return headline === -1 ? first : headline;
}

/**
 * The blocks of a page that are its article: what Readability took, and from the headline to the article's end what it
 * passed over and looks like text, captions or quotations. Where it took nothing, or less than half of the page's
 * paragraphs, the page as a whole but for what stands beside the article.
 */
export function mainBlocks(blocks: readonly PageBlock[], article: Article | undefined): PageBlock[] {
  const inside = blocks.filter((block) => block.margin === 'no');
  const whole = inside.length > 0 ? inside : [...blocks];
  if (article === undefined) return whole;
  const taken = new Set(article.blocks.map((block) => block.key));
  const isTaken = (block: PageBlock) => block.margin !== 'surely' && taken.has(block.key);
  const parents = new Set(blocks.filter((block) => isTaken(block) && isParagraph(block)).map((block) => block.parent));
  const byline = keyOf([article.byline ?? '']);
  const isMain = (block: PageBlock) => isTaken(block) || (isParagraph(block) && parents.has(block.parent));
  const first = blocks.findIndex(isMain);
  const from = beginning(blocks, first);
  const to = blocks.findLastIndex(isMain);
  const main = blocks.filter(
    (block, index) => index >= from && index <= to && (isMain(block) || belongs(block, byline)),
  );
  const enough = lengthOf(main.filter(isParagraph)) >= ENOUGH * lengthOf(whole.filter(isParagraph));
  return first >= 0 && enough ? main : whole;
}

/** The headline among an article's blocks: the top heading that a title of the page names, else the only one. */
export function headlineOf(
  blocks: readonly PageBlock[],
  titles: readonly (string | undefined)[],
): PageBlock | undefined {
  const headings = blocks.filter((block) => block.role === 'heading');
  const named = titles.map((title) => keyOf([title ?? '']));
  const tops = headings.filter((block) => block.top);
  const match = [...tops, ...headings].find((block) => named.some((title) => title.includes(block.key)));
  return match ?? (tops.length === 1 ? tops[0] : undefined);
}
