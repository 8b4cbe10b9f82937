/** Straight quotation marks and apostrophes as curly ones. A mark's neighbors decide, then whether a quotation is open. */
import { replacing } from './characters.ts';
import type { Edit } from './passage.ts';

const OPENS_AFTER = /[\s([{<“‘„"'—–/-]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that an apostrophe shortens in front. */
const SHORTENED = /^(?:\d\ds?|tis|twas|twere|em|til|cause|bout|n|round)(?![\p{L}\p{N}])/iu;

/** Edits of single characters, so that every position stays. */
export function quotationMarkEdits(text: string): Edit[] {
  if (!/["'`´]/.test(text)) return [];
  const edits = replacing(text, /``|''|´/g, ([mark]) => (mark === '´' ? '’' : mark === '``' ? '“' : '”')).filter(
    ({ start, text: mark }) => mark !== '’' || LETTER.test(text[start - 1] ?? ''),
  );
  const taken = new Set(edits.flatMap(({ start, end }) => [start, end - 1]));
  const open: Open = { double: false, low: false, single: false, closers: closersIn(text), next: 0 };
  for (const match of text.matchAll(/["'“”‘„]/g)) {
    const at = match.index;
    if (taken.has(at)) continue;
    const mark = match[0] === '"' ? double(text, at, open) : match[0] === "'" ? single(text, at, open) : undefined;
    note(match[0], open);
    if (mark !== undefined) edits.push({ start: at, end: at + 1, text: mark });
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Notes what a curly mark opens or closes. „So“ closes with what opens in English. */
function note(mark: string, open: Open): void {
  if (mark === '„') open.double = open.low = true;
  else if (mark === '“' || mark === '”') {
    open.double = mark === '“' && !open.low;
    open.low = false;
  } else if (mark === '‘') open.single = true;
}

interface Open {
  double: boolean;
  /** Whether what is open began with „. */
  low: boolean;
  single: boolean;
  /** Where single marks stand that can close, and the first of them not yet passed. */
  readonly closers: readonly number[];
  next: number;
}

function double(text: string, at: number, open: Open): string | undefined {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (open.low) {
    open.double = open.low = false;
    return '“';
  }
  // Inches: 6'2".
  if (!open.double && /\d/.test(before) && !/["']/.test(after)) return undefined;
  const opens =
    OPENS_AFTER.test(before) && !/\s/.test(after)
      ? !closesHere(before, after, open)
      : !open.double && LETTER.test(after) && !LETTER.test(before);
  const alone = /\s/.test(before) && /\s/.test(after);
  const opening = alone ? !open.double : opens;
  open.double = opening;
  return opening ? '“' : '”';
}

/** After a dash or a bracket a mark may close: “and then—”. */
function closesHere(before: string, after: string, open: Open): boolean {
  return open.double && /["'—–-]/.test(before) && !LETTER.test(after);
}

function single(text: string, at: number, open: Open): string | undefined {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (LETTER.test(before) && LETTER.test(after)) return /\d/.test(before) && /\d/.test(after) ? undefined : '’';
  if (OPENS_AFTER.test(before) && /[^\s.,;:!?)]/.test(after)) {
    if (SHORTENED.test(text.slice(at + 1, at + 8)) || !closesLater(at, open)) return '’';
    open.single = true;
    return '‘';
  }
  open.single = false;
  return '’';
}

/** Single marks at a word's end. */
function closersIn(text: string): number[] {
  return Array.from(text.matchAll(/(?<=\S)['’](?![\p{L}\p{N}])/gu), ({ index }) => index);
}

/** No quotation in single marks is longer. */
const LONGEST = 600;

/** Whether a single mark follows that can close. Asked from the left to the right. */
function closesLater(at: number, open: Open): boolean {
  while ((open.closers[open.next] ?? Infinity) <= at + 1) open.next++;
  return (open.closers[open.next] ?? Infinity) - at <= LONGEST;
}
