/** Paragraphs of a PDF, which has none: from spacing, indents, sizes and lines that end early. */
import type { RawBlock, RawRole } from '../types.ts';
import type { Line } from './pdf-columns.ts';
import { furnitureOf } from './pdf-furniture.ts';

interface Placed extends Line {
  /** From 1. */
  readonly page: number;
  /** On its page, from 1. */
  readonly number: number;
}

/** What is usual in a text. */
interface Measure {
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** Whether paragraphs are parted by gaps: then a line that ends early does not end one. */
  readonly spaced: boolean;
}

/** Leadings beyond which a gap parts paragraphs. */
const GAP = 1.35;
/** A size that differs by more is another kind of text. */
const SIZE = 0.08;
/** Ems from which on, and up to which, a line is indented. */
const INDENT = { from: 0.7, to: 5 };
/** A share of the column: a line that ends so early ends its paragraph, whatever its last sign is. */
const EARLY = 0.3;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\d{0,2}$/u;

/** The value that most text has: sizes and leadings are rounded, since PDFs compute them. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 4) / 4;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as [number, number])[0];
}

function measureOf(lines: readonly Placed[]): Measure {
  const size = usual(lines.map((line) => [line.size, line.text.length]));
  const steps = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const step = above && above.page === line.page ? line.y - above.y : 0;
    return step > 0.8 * size && step < 3 * size ? [[step, 1] as const] : [];
  });
  const leading = usual(steps) || 1.2 * size;
  return { size, leading, spaced: isSpaced(lines, leading) };
}

/** Whether most lines that end well before their column does are followed by a gap. */
function isSpaced(lines: readonly Placed[], leading: number): boolean {
  const short = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const room = line.column.right - line.right;
    if (next?.page !== line.page || next.y <= line.y || room < EARLY * (line.column.right - line.column.left))
      return [];
    return [next.y - line.y > GAP * leading];
  });
  return short.length > 0 && short.filter(Boolean).length > short.length / 2;
}

const sameSize = (a: Line, b: Line) => Math.abs(a.size - b.size) <= SIZE * Math.max(a.size, b.size);

const indentOf = (line: Line) => (line.x - line.column.left) / line.size;

/** Whether the first word of the next line would have had room at the end of this one. */
function endsEarly(line: Line, next: Line): boolean {
  const room = line.column.right - line.right;
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  const word = ((next.text.split(' ')[0]?.length ?? 0) + 1) * letter;
  const width = line.column.right - line.column.left;
  return room > word + line.size && (SENTENCE_END.test(line.text) || room > EARLY * width);
}

/** Whether a line begins a paragraph by its indent: the one above is not indented as much. */
function isIndented(line: Line, above: Line): boolean {
  const indent = indentOf(line);
  return indent >= INDENT.from && indent <= INDENT.to && indent - indentOf(above) >= INDENT.from;
}

/** Whether a paragraph goes on from one line to the next in one column. */
function goesOn(above: Placed, line: Placed, measure: Measure): boolean {
  const step = line.y - above.y;
  const leading = measure.leading * (line.size / measure.size);
  return step > 0 && step <= GAP * leading && !isIndented(line, above) && (measure.spaced || !endsEarly(above, line));
}

/** Whether it goes on over the end of a page or column, beyond doubt: the sentence does. */
function runsOver(above: Placed, line: Placed): boolean {
  if (isIndented(line, above) || endsEarly(above, line)) return false;
  return !SENTENCE_END.test(above.text) || /^\p{Ll}/u.test(line.text);
}

function isContinued(above: Placed, line: Placed, measure: Measure): boolean {
  if (!sameSize(above, line)) return false;
  const sameColumn = above.page === line.page && above.column === line.column && line.y > above.y;
  return sameColumn ? goesOn(above, line, measure) : runsOver(above, line);
}

/** How much larger than the text a heading is, and the title. */
const HEADING = 1.15;
/** Letters: a longer block is a paragraph in large type. */
const LONGEST_HEADING = 250;

const isHeading = (block: readonly Placed[], { size }: Measure) =>
  (block[0]?.size ?? 0) >= HEADING * size && block.reduce((sum, line) => sum + line.text.length, 0) <= LONGEST_HEADING;

/** Lines in groups: the text's paragraphs, and furniture where it stood, after a paragraph that runs over it. */
function groupLines(lines: readonly Placed[], furniture: ReadonlySet<Line>, measure: Measure): Placed[][] {
  const groups: Placed[][] = [];
  let open: Placed[] | undefined;
  for (const line of lines) {
    const above = open?.at(-1);
    if (!furniture.has(line) && open && above && isContinued(above, line, measure)) open.push(line);
    else {
      const group = [line];
      groups.push(group);
      if (!furniture.has(line)) open = group;
    }
  }
  return groups;
}

function rolesOf(groups: readonly Placed[][], furniture: ReadonlySet<Line>, measure: Measure): (RawRole | undefined)[] {
  const isFurniture = (group: readonly Placed[]) => group.some((line) => furniture.has(line));
  const headings = groups.map((group) => !isFurniture(group) && isHeading(group, measure));
  const sizes = groups.map((group, index) => (headings[index] && group[0]?.page === 1 ? group[0].size : 0));
  const title = sizes.indexOf(Math.max(0, ...sizes));
  return groups.map((group, index) => {
    if (isFurniture(group)) return 'furniture';
    return headings[index] ? (index === title ? 'title' : 'heading') : undefined;
  });
}

/** The blocks of a document: paragraphs with their lines, headings by their size, furniture as blocks of its own. */
export function pdfBlocks(pages: readonly (readonly Line[])[]): RawBlock[] {
  const placed = pages.map((page, index) =>
    page.map((line, at): Placed => ({ ...line, page: index + 1, number: at + 1 })),
  );
  const lines = placed.flat();
  const furniture = furnitureOf(placed);
  const measure = measureOf(lines.filter((line) => !furniture.has(line)));
  const groups = groupLines(lines, furniture, measure);
  const roles = rolesOf(groups, furniture, measure);
  return groups.map((group, index) => ({
    lines: group.map(({ text, page, number }) => ({ text, where: { page, unit: 'line', number } })),
    role: roles[index],
  }));
}
