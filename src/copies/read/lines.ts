/** Lines and blocks as every format makes them. */
import type { RawBlock, RawRole, Step, StepKind, Where } from '../types.ts';

/** Control characters but tab, and noncharacters: no text means them, and XML forbids them. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** A line without control characters, halves of surrogate pairs and white space at its end. */
export function tidyLine(text: string): string {
  return text.replace(CONTROLS, '').toWellFormed().trimEnd();
}

/** Whether a line has nothing to be seen: spaces of all kinds, zero-width ones included. */
export function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u.test(text);
}

/** Whether blocks hold a letter or digit at all. */
export function haveText(blocks: readonly RawBlock[]): boolean {
  return blocks.some((block) => block.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text)));
}

/** The n-th paragraph of a file that numbers no lines. */
export function paragraphBlock(lines: readonly string[], number: number, role?: RawRole): RawBlock {
  return { lines: lines.map((text) => ({ text, where: { unit: 'paragraph', number } })), role };
}

/** A step about the file as a whole. */
export function fileStep(kind: StepKind, unit: Where['unit'], message: string): Step {
  return { kind, where: { unit, number: 1 }, message };
}
