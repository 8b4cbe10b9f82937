/** Quotation marks and brackets without their other half. */
import type { Flag } from '../types.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '(': ')', '[': ']', '‘': '’' };
const OPENERS: Readonly<Record<string, string>> = { '”': '“', ')': '(', ']': '[' };

/** More would say nothing more. */
const MOST = 40;

/** Flags each one. A quotation that goes on in the next paragraph need not be closed: that one begins with a mark again. */
export function unbalanced(text: string, next = ''): Flag[] {
  const open: { mark: string; at: number }[] = [];
  const alone: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”„()[\]‘]|’(?![\p{L}\p{N}])/gu)) {
    if (/[“”]/.test(mark) && open.some((one) => one.mark === '„')) closeOver(open, '„', alone);
    else if (mark in PAIRS) open.push({ mark, at: index });
    else if (mark === '’') closeSingle(open);
    else if (open.at(-1)?.mark === OPENERS[mark]) open.pop();
    else if (!closeOver(open, OPENERS[mark] ?? '', alone) && !isListMark(text, index)) alone.push(index);
  }
  const goesOn = next.startsWith('“');
  for (const { mark, at } of open) if (!(mark === '“' && goesOn)) alone.push(at);
  return alone
    .sort((a, b) => a - b)
    .slice(0, MOST)
    .map((at) => flagOf(text, at));
}

function closeSingle(open: { mark: string }[]): void {
  if (open.at(-1)?.mark === '‘') open.pop();
}

/** Closes a pair over what was left open within it; false when nothing was open. */
function closeOver(open: { mark: string; at: number }[], opener: string, alone: number[]): boolean {
  const index = open.findLastIndex(({ mark }) => mark === opener);
  if (index === -1) return false;
  for (const { at } of open.splice(index).slice(1)) alone.push(at);
  return true;
}

/** “a)” and “1)”, which count. */
function isListMark(text: string, at: number): boolean {
  return text[at] === ')' && /(?:^|\s)(?:\d{1,2}|\p{L})$/u.test(text.slice(Math.max(0, at - 3), at));
}

function flagOf(text: string, at: number): Flag {
  const mark = text[at] ?? '';
  const near = text.slice(Math.max(0, at - 12), at + 20).trim();
  const other = PAIRS[mark] === undefined ? 'opened' : 'closed';
  return { start: at, end: at + 1, message: `The mark ${mark} in “${near}” is never ${other}.` };
}
