/** The words of a copy as a page will show them: one line, nothing that is not seen, quotation marks and dashes set. */
import { typeset } from '../markdown/typography.ts';
import { hiddenIn } from '../model/hidden.ts';

export interface SetText {
  readonly text: string;
  /** Where an offset of the text before is in this one. */
  readonly at: (offset: number) => number;
}

/** What ends a line, or leaps within it, is a space on a page. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** What typography makes one character of. */
const JOINED = /---?|\.\.\.|``|''/g;

/** Sets a text; setting it again changes nothing. */
export function setText(raw: string): SetText {
  const line = raw.replace(BREAKS, ' ');
  const hidden = hiddenRanges(line);
  const seen = without(line, hidden);
  const joined = Array.from(seen.matchAll(JOINED), ({ 0: { length }, index }) => ({ start: index, lost: length - 1 }));
  const whole = typeset(seen);
  const text = whole.trim();
  const lead = whole.length - whole.trimStart().length;
  const at = (offset: number) => moved(moved(offset, hidden), joined) - lead;
  return { text, at: (offset) => Math.min(Math.max(at(offset), 0), text.length) };
}

/** A place of a text that becomes shorter, by so many UTF-16 units. */
interface Loss {
  readonly start: number;
  readonly lost: number;
}

function hiddenRanges(text: string): Loss[] {
  return hiddenIn(text).map(({ index }) => ({ start: index, lost: (text.codePointAt(index) ?? 0) > 0xff_ff ? 2 : 1 }));
}

function without(text: string, losses: readonly Loss[]): string {
  let from = 0;
  const kept = losses.map(({ start, lost }) => {
    const part = text.slice(from, start);
    from = start + lost;
    return part;
  });
  return kept.join('') + text.slice(from);
}

function moved(offset: number, losses: readonly Loss[]): number {
  return losses.reduce(
    (place, { start, lost }) => (start < offset ? place - Math.min(lost, offset - start) : place),
    offset,
  );
}
