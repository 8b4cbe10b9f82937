/** Word documents, by mammoth. It takes deleted text out, and inserted text in. */
import mammoth from 'mammoth';
import type { RawCopy, Refusal, Step } from '../types.ts';
import { docxParts } from './docx-parts.ts';
import type { WordNode } from './docx-walk.ts';
import { countOf, wordBlocks } from './docx-walk.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { fileStep, haveText } from './lines.ts';
import { copyTooLarge, damagedCopy, isRefusal, noText } from './refusals.ts';

/**
 * The document as mammoth understands it. Its HTML is not needed, so it gets an empty document to convert: what it hands to
 * `transformDocument` has styles, lists and breaks.
 */
async function documentOf(archive: ArrayBuffer): Promise<WordNode> {
  let document: WordNode = { type: 'document' };
  const transformDocument = (read: WordNode): WordNode => {
    document = read;
    return { ...read, children: [] };
  };
  // Its file for Node reads `buffer`, that for browsers `arrayBuffer`; both take an ArrayBuffer.
  await mammoth.convertToHtml({ arrayBuffer: archive, ...{ buffer: archive } }, { transformDocument });
  return document;
}

function leftOutSteps(document: WordNode): Step[] {
  const kinds = [
    ['footnotes and endnotes', countOf(document, 'noteReference')],
    ['pictures', countOf(document, 'image')],
    ['comments', countOf(document, 'commentReference')],
  ] as const;
  const counted = kinds.filter(([, count]) => count > 0).map(([what, count]) => `${what} (${String(count)})`);
  return counted.length === 0 ? [] : [fileStep('left-out', 'paragraph', `Left out: ${counted.join(', ')}.`)];
}

/** Reads a Word document: title, headings, captions, quotations, items and paragraphs by their styles. */
export async function readDocx(bytes: Uint8Array): Promise<RawCopy | Refusal> {
  const parts = docxParts(bytes);
  if (isRefusal(parts)) return parts;
  const document = await documentOf(parts.archive).catch(() => undefined);
  if (document === undefined) return damagedCopy('The document is broken');
  const blocks = wordBlocks(document);
  const length = blocks.reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.text.length, 0), 0);
  if (length > MAX_TEXT_LENGTH) return copyTooLarge('The text is longer than five million characters');
  if (!haveText(blocks))
    return noText(
      'The document has no text.',
      'If it holds a picture of the text, that must go through text recognition (OCR).',
    );
  const steps = [fileStep('read', 'paragraph', 'Read as a Word document (DOCX).'), ...leftOutSteps(document)];
  return { format: 'docx', title: parts.title, blocks, steps };
}
