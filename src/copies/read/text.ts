/** Plain text: lines as they stand, blocks between blank lines. */
import type { RawBlock, RawCopy, RawLine, Refusal } from '../types.ts';
import { decode } from './decode.ts';
import { encodingSteps } from './encoding-steps.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { haveText, isBlank, tidyLine } from './lines.ts';
import { copyTooLarge, emptyCopy } from './refusals.ts';

/** Line ends of every system, Unicode's included. A form feed ends a page, and no line of the file. */
const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const PAGE_END = '\f';

/** The blocks of a plain text: what stands between blank lines or pages. Lines are numbered as an editor numbers them. */
export function textBlocks(text: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  let lines: RawLine[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ lines });
    lines = [];
  };
  for (const [index, whole] of text.split(LINE_END).entries()) {
    for (const [piece, part] of whole.split(PAGE_END).entries()) {
      if (piece > 0) close();
      const line = tidyLine(part);
      if (isBlank(line)) close();
      else lines.push({ text: line, where: { unit: 'line', number: index + 1 } });
    }
  }
  close();
  return blocks;
}

/** Reads a plain text in any common encoding. */
export async function readText(bytes: Uint8Array): Promise<RawCopy | Refusal> {
  const decoded = decode(bytes);
  if (decoded.text.length > MAX_TEXT_LENGTH) return copyTooLarge('The text is longer than five million characters');
  const blocks = textBlocks(decoded.text);
  if (!haveText(blocks)) return emptyCopy();
  return { format: 'txt', blocks, steps: encodingSteps(decoded, 'line') };
}
