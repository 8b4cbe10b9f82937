/** The body of a copy's page: one line for each paragraph, its notes after it, captions at the end. */
import { createHash } from 'node:crypto';
import type { PhrasingContent, RootContent } from 'mdast';
import type { LaidNote, Layout, Part } from './layout.ts';
import { markedText } from './marked-text.ts';
import { alone, inline, mdxOf, paragraph } from './mdx.ts';
import { statedNumbers } from './numbering.ts';

/**
 * Writes a body.
 * @param numbers the digest's number of each paragraph; nothing where there is no digest
 */
export function bodyOf({ paragraphs, captions }: Layout, numbers: readonly (number | undefined)[] | undefined): string {
  const stated = numbers === undefined ? [] : statedNumbers(numbers);
  return mdxOf([
    ...paragraphs.flatMap((part, index) => paragraphBlocks(part, stated[index])),
    ...captions.flatMap(captionBlocks),
  ]);
}

/** A digest of a body: the first 16 hexadecimal digits of SHA-256. White space at its ends, and the kind of line ends, do not count. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body.replace(/\r\n?/g, '\n').trim()).digest('hex').slice(0, 16);
}

function paragraphBlocks(part: Part, number: string | undefined): RootContent[] {
  if (part.text === '') return [];
  const stated = number === undefined ? [] : [alone('Paragraph', { number })];
  return [...stated, paragraph(wordsOf(part)), ...part.notes.map(noteBlock)];
}

function captionBlocks(part: Part): RootContent[] {
  if (part.text === '') return [];
  return [paragraph([inline('Caption', {}, wordsOf(part))]), ...part.notes.map(noteBlock)];
}

const wordsOf = ({ text, mentions, supplied }: Part): PhrasingContent[] => markedText(text, mentions, supplied);

function noteBlock({ attributes, body }: LaidNote): RootContent {
  if (body === undefined) return alone('Note', attributes);
  return paragraph([inline('Note', attributes, [{ type: 'text', value: body }])]);
}
