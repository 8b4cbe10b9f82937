/** What is handed in as Markdown (https://spec.commonmark.org/0.31.2/). What was written stays text, whatever it looks like. */
import type { HandIn, HandInPart } from './hand-in.ts';

/** The file. */
export function markdownOf({ title, about, parts }: HandIn): string {
  const blocks = [`# ${inLine(title)}`, ...about.map(inLine), ...parts.flatMap(blocksOf)];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf({ heading, asked, quoted, written }: HandInPart): string[] {
  return [
    `## ${inLine(heading)}`,
    ...(asked === undefined ? [] : [inLine(asked)]),
    ...(quoted === undefined ? [] : [`> ${inLine(quoted)}`]),
    escapedMarkdown(written) || '\\_\\_\\_',
  ];
}

function inLine(text: string): string {
  return escapedMarkdown(text.replace(/[^\S\u00A0]+/g, ' '));
}

/**
 * Text as Markdown that says this text: paragraphs stay paragraphs and lines lines, and nothing becomes a heading, a list, a link,
 * code or HTML; in Pandoc’s and GitHub’s Markdown neither. A bare address may still be shown as a link to itself.
 */
export function escapedMarkdown(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n(?:[^\S\n]*\n)+/);
  const written = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  return written.map((paragraph) => paragraph.trim().split('\n').map(escapedLine).join('\\\n')).join('\n\n');
}

/** Signs that mean something wherever they stand; any may be escaped. */
const SIGNS = /[\\`*_[\]{}<>&~|$^@]/g;

/** What means something at the beginning of a line. */
const OPENING = /^(#|[-+=:%]|\d+(?=[.)]))/;

function escapedLine(line: string): string {
  const escaped = line.trim().replace(SIGNS, '\\$&');
  return escaped
    .replace(OPENING, (opening) => (/\d/.test(opening) ? opening : `\\${opening}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
