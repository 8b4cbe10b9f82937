/** Saved pages: linkedom parses them (nothing executes), Readability tells the article from the rest. */
import { Readability } from '@mozilla/readability';
// Its file for workers has no `canvas`, which its main file would require from Node.
import { DOMParser } from 'linkedom/worker';
import type { RawBlock, RawCopy, Refusal, Step } from '../types.ts';
import { decode, encodingOf } from './decode.ts';
import { encodingSteps } from './encoding-steps.ts';
import { isReadable, refusedPage } from './html-limits.ts';
import type { Article } from './html-main.ts';
import { headlineOf, mainBlocks } from './html-main.ts';
import type { Page, PageBlock } from './html-walk.ts';
import { walkPage } from './html-walk.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { fileStep, haveText, paragraphBlock, tidyLine } from './lines.ts';
import { copyTooLarge, noText } from './refusals.ts';

/** The encoding that a page declares in its first bytes (HTML Standard, “prescan a byte stream”). */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/.exec(start)?.[1]
  );
}

/**
 * The tree of a page or fragment, with one root whatever the page has: linkedom makes a root of each element that stands
 * alone, and has no sibling after a doctype.
 */
function parse(html: string): Document {
  const head = /<head[\s>][\s\S]*?<\/head\s*>/i.exec(html)?.[0] ?? '';
  const body = html.replace(head, '').replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  const whole = `<html>${head}<body>${body}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

/** What Readability makes of a page. It changes the tree. */
function articleOf(document: Document): Article | undefined {
  try {
    const parsed = new Readability(document, { serializer: (node: Node) => node }).parse();
    if (!parsed?.content) return undefined;
    return {
      title: parsed.title ?? undefined,
      byline: parsed.byline ?? undefined,
      blocks: walkPage(parsed.content).blocks,
    };
  } catch {
    return undefined;
  }
}

function titlesOf(document: Document): string[] {
  const named = document.querySelector('meta[property="og:title"],meta[name="title"]')?.getAttribute('content');
  return [named, document.querySelector('title')?.textContent]
    .map((title) => tidyLine(title?.replace(/\s+/g, ' ') ?? '').trim())
    .filter((title) => title !== '');
}

function leftOutStep(page: Page, kept: number): Step[] {
  const around = page.blocks.length - kept;
  const counts = [...page.leftOut, ...(around > 0 ? [['passages around the article', around] as const] : [])];
  if (counts.length === 0) return [];
  return [
    fileStep(
      'left-out',
      'paragraph',
      `Left out: ${counts.map(([what, count]) => `${what} (${String(count)})`).join(', ')}.`,
    ),
  ];
}

function numbered(blocks: readonly PageBlock[], headline: PageBlock | undefined): RawBlock[] {
  return blocks.map((block, index) =>
    paragraphBlock(block.lines, index + 1, block === headline ? 'title' : block.role),
  );
}

/** Reads a saved page or a fragment of HTML: headline, paragraphs, headings, captions, quotations and items of the article. */
export async function readHtml(bytes: Uint8Array): Promise<RawCopy | Refusal> {
  const declared = declaredIn(bytes);
  const decoded = decode(bytes, declared);
  const refused = refusedPage(decoded.text);
  if (refused !== undefined) return refused;
  const document = parse(decoded.text);
  const page = walkPage(document.documentElement);
  const length = page.blocks.reduce((sum, block) => sum + block.lines.join('').length, 0);
  if (length > MAX_TEXT_LENGTH) return copyTooLarge('The text is longer than five million characters');
  const titles = titlesOf(document);
  const article = isReadable(decoded.text) ? articleOf(document) : undefined;
  const main = mainBlocks(page.blocks, article);
  const headline = headlineOf(main, [...titles, article?.title]);
  const blocks = numbered(main, headline);
  if (!haveText(blocks))
    return noText('The page has no text.', 'It may be filled by scripts: print it to PDF, or copy its text.');
  const steps = [...encodingSteps(decoded, 'paragraph', encodingOf(declared)), ...leftOutStep(page, main.length)];
  return { format: 'html', title: headline?.lines.join(' ') ?? article?.title ?? titles[0], blocks, steps };
}
