/**
 * Text that would keep a Markdown parser busy for minutes is refused before it is parsed: parsing takes time in proportion to
 * the square of what is open at once. The limits lie far above what a text needs.
 */
import { lineAndColumn, type Diagnostic } from '../model/diagnostic.ts';

const LIMITS = {
  /** Characters that may begin or end markup, in one paragraph and in all the text. */
  marksInParagraph: 1_000,
  marks: 5_000,
  /** Cells of a table: its lines, each as wide as the widest. */
  cells: 10_000,
  /** Quotations and lists inside one another, as the beginning of a line opens them, and as it is indented. */
  depth: 20,
  indent: 100,
} as const;

const MARK = /[*_~`<[\]{]|^[ \t]*(?:>|[-+]|\d{1,9}[.)]|=+$)/gm;
const CONTAINER = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`;
/** A line of one character, `- - -`, is a rule. */
const NO_RULE = String.raw`(?![ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$)`;
const TOO_DEEP = new RegExp(
  String.raw`^${NO_RULE}(?:[ \t]*${CONTAINER}){${LIMITS.depth + 1}}|^[ \t]{${LIMITS.indent + 1}}[ \t]*\S`,
  'm',
);

/** Says where a text is too intricate to be parsed; nothing when it is not. */
export function tooIntricate(text: string, file: string): Diagnostic | undefined {
  const deep = TOO_DEEP.exec(text);
  if (deep !== null) return refused('Quotations and lists lie too deep in one another here.', text, deep.index, file);
  let marks = 0;
  for (const [paragraph, start] of paragraphsOf(text)) {
    const own = paragraph.match(MARK)?.length ?? 0;
    marks += own;
    if (own > LIMITS.marksInParagraph) return refused('This paragraph has too much markup.', text, start, file);
    if (marks > LIMITS.marks) return refused('There is too much markup up to here.', text, start, file);
    if (cellsOf(paragraph) > LIMITS.cells) return refused('This table has too many cells.', text, start, file);
  }
  return undefined;
}

/** What stands between empty lines, and where it begins. */
function* paragraphsOf(text: string): Generator<[string, number]> {
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n(?:[ \t]*\n)+|$/g)) {
    yield [text.slice(start, index), start];
    start = index + gap.length;
  }
}

function cellsOf(paragraph: string): number {
  if (!paragraph.includes('|')) return 0;
  const lines = paragraph.split('\n');
  return lines.length * Math.max(...lines.map((line) => line.split('|').length));
}

function refused(message: string, text: string, start: number, file: string): Diagnostic {
  const mend = 'Write it more simply, or in several parts.';
  return { code: 'bad-syntax', message, mend, file, ...lineAndColumn(text, start) };
}
