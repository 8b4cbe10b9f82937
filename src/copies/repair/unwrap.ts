/** Joins the lines of a paragraph that a file wraps, and parts paragraphs that it puts on lines of their own. */
import type { CopyFormat, Step } from '../types.ts';
import type { Block, Draft, LineBlock } from './draft.ts';
import { hyphenFate, vocabularyOf } from './line-hyphens.ts';
import { edited, joined, whereAt, whereOf, type Passage } from './passage.ts';
import { endsBetween, wrappingOf, type Wrapping } from './wrapping.ts';

/** Makes blocks of lines into blocks of one passage each. */
export function unwrap(draft: Draft<LineBlock>): Draft {
  const wrapping = wrappingOf(draft.blocks);
  const vocabulary = vocabularyOf(isHyphened(draft.blocks) ? linesOf(draft.blocks) : []);
  const steps: Step[] = [];
  const joints: Passage[] = [];
  const blocks = draft.blocks.flatMap(({ lines, role }) =>
    paragraphsOf(lines, draft.format, wrapping).map((wrapped): Block => {
      const [first] = wrapped;
      if (wrapped.length > 1 && first !== undefined) joints.push(first);
      return { passage: joinLines(wrapped, vocabulary, steps), role };
    }),
  );
  return { ...draft, blocks, steps: [...draft.steps, ...told(joints), ...steps] };
}

/** Whether any line but a block's last ends with a hyphen. */
function isHyphened(blocks: readonly LineBlock[]): boolean {
  return blocks.some(({ lines }) => lines.slice(0, -1).some(({ text }) => /[-‐]$/.test(text.trimEnd().slice(-1))));
}

function* linesOf(blocks: readonly LineBlock[]): Iterable<string> {
  for (const { lines } of blocks) for (const { text } of lines) yield text;
}

/** One step for all that was joined without a hyphen. */
function told(joints: readonly Passage[]): Step[] {
  const [first] = joints;
  if (first === undefined) return [];
  const many = joints.length === 1 ? 'one paragraph' : `${joints.length} paragraphs`;
  const words = first.text.trim().split(/\s+/).slice(-4).join(' ');
  const message = `The wrapped lines of ${many} were joined, first after “${words}”.`;
  return [{ kind: 'unwrapped', where: whereOf(first), message }];
}

/** The lines of a block by paragraphs. In PDF a block is one: its reader knows the page. */
function paragraphsOf(lines: readonly Passage[], format: CopyFormat, wrapping: Wrapping | undefined): Passage[][] {
  if (format === 'pdf') return [[...lines]];
  const paragraphs: Passage[][] = [];
  let open: Passage[] = [];
  let last: Passage | undefined;
  for (const line of lines) {
    if (last !== undefined && (wrapping === undefined || endsBetween(last.text, line.text, wrapping))) {
      paragraphs.push(open);
      open = [];
    }
    open.push(line);
    last = line;
  }
  return open.length === 0 ? paragraphs : [...paragraphs, open];
}

const LONGEST_WORD = 60;
const BEFORE_HYPHEN = /([\p{L}\p{M}\p{N}-]+)[-‐\u00ad]$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;

/** The lines as one passage: with spaces between, or without where a word was divided. */
function joinLines(lines: readonly Passage[], vocabulary: ReadonlySet<string>, steps: Step[]): Passage {
  const trimmed = lines.map(trim);
  const parts: Passage[] = [];
  for (const [index, line] of trimmed.entries()) {
    const next = trimmed[index + 1];
    const left = BEFORE_HYPHEN.exec(line.text.slice(-LONGEST_WORD))?.[1];
    const right = next && FIRST_WORD.exec(next.text.slice(0, LONGEST_WORD))?.[0];
    if (next === undefined || left === undefined || right === undefined) {
      parts.push(next === undefined ? line : insertAtEnd(line, ' '));
      continue;
    }
    const removed = line.text.endsWith('\u00ad') || hyphenFate(left, right, vocabulary) === 'removed';
    const end = line.text.length;
    parts.push(removed ? edited(line, [{ start: end - 1, end, text: '' }]) : line);
    const message = removed
      ? `“${left}-” and “${right}” on the next line were joined to “${left}${right}”.`
      : `“${left}-” and “${right}” on the next line were joined to “${left}-${right}”: the hyphen seems to be the word’s own.`;
    steps.push({ kind: 'unwrapped', where: whereAt(line, end - 1 - left.length), message });
  }
  return joined(parts, '');
}

function insertAtEnd(passage: Passage, text: string): Passage {
  return edited(passage, [{ start: passage.text.length, end: passage.text.length, text }]);
}

function trim(passage: Passage): Passage {
  const start = passage.text.search(/\S|$/);
  const end = Math.max(start, passage.text.trimEnd().length);
  const edits = [
    { start: 0, end: start, text: '' },
    { start: end, end: passage.text.length, text: '' },
  ];
  return edited(
    passage,
    edits.filter((edit) => edit.end > edit.start),
  );
}
