/** A copy of an op-ed in; the rows of its text out, with glosses and notes where they were placed. */
import { captionNumbers } from '../../copies/place/captions.ts';
import { captionsOf } from '../../copies/place/copy-index.ts';
import type { OpenedCopy, OpEdAnchors, Placement, RepairedCopy, RepairedParagraph, Where } from '../../copies/types.ts';
import { inFileOrder } from '../../copies/where.ts';
import type { Mark, Row } from './row.ts';

/** The rows of a copy: its paragraphs, numbered as the digest's are, and its captions where they stood. */
export function opEdRows({ copy, alignment, placements }: OpenedCopy, anchors: OpEdAnchors): Row[] {
  const isEntry = new Map(anchors.placeables.map(({ id, entry }) => [id, entry !== undefined]));
  const marksIn = (part: string, index: number) => hungOn(placements, isEntry, part, index);
  const begun = new Set<number>();
  const paragraphs = copy.paragraphs.map((paragraph, index): Placed => {
    const number = alignment.numbers[index];
    const begins = number !== undefined && !begun.has(number);
    if (begins) begun.add(number);
    const marks = [...marksIn('paragraph', index), ...remarksOn(paragraph, index)];
    const row: Row = { kind: 'paragraph', text: paragraph.text, marks };
    return { where: paragraph.where, row: begins ? { ...row, id: `p${number}`, number } : row };
  });
  const numbers = captionNumbers(captionsOf(copy).length, placements, anchors.placeables);
  const captions = captionsWith(copy, (index) => ({ id: `c${numbers[index]}`, marks: marksIn('caption', index) }));
  return inPlace(paragraphs, captions);
}

/** The rows of a text that is no op-ed of the collection: its paragraphs, numbered by themselves, and its captions where they stood. */
export function plainRows(copy: Pick<RepairedCopy, 'paragraphs' | 'apart'>): Row[] {
  const paragraphs = copy.paragraphs.map((paragraph, index): Placed => {
    const { text, where } = paragraph;
    const number = index + 1;
    return { where, row: { kind: 'paragraph', id: `p${number}`, number, text, marks: remarksOn(paragraph, index) } };
  });
  return inPlace(
    paragraphs,
    captionsWith(copy, (index) => ({ id: `c${index + 1}`, marks: [] })),
  );
}

interface Placed {
  readonly where: Where;
  readonly row: Row;
}

/** The captions of a copy; their texts are those that placements are of. */
function captionsWith(copy: Pick<RepairedCopy, 'apart'>, rest: (index: number) => Pick<Row, 'id' | 'marks'>): Placed[] {
  return captionsOf(copy).map(({ text, where }, index): Placed => {
    return { where, row: { kind: 'caption', text, ...rest(index) } };
  });
}

function hungOn(placements: readonly Placement[], isEntry: ReadonlyMap<string, boolean>, part: string, index: number) {
  return placements.flatMap(({ id, at }): Mark[] =>
    at?.part === part && at.index === index
      ? [{ kind: isEntry.get(id) === true ? 'gloss' : 'note', id, start: at.start, end: at.end }]
      : [],
  );
}

/** What is told of a paragraph's own words. */
function remarksOn({ supplied, flags }: RepairedParagraph, index: number): Mark[] {
  return [
    ...supplied.map(({ start, end, from }, nth): Mark => {
      const remark = `Not in your copy at this place; supplied from ${from}.`;
      return { kind: 'supplied', id: `supplied-${index + 1}-${nth + 1}`, start, end, remark };
    }),
    ...flags.map(({ start, end, message }, nth): Mark => {
      return { kind: 'flagged', id: `flag-${index + 1}-${nth + 1}`, start, end, remark: message };
    }),
  ];
}

/** Captions among paragraphs, each before the first paragraph that begins after it. */
function inPlace(paragraphs: readonly Placed[], captions: readonly Placed[]): Row[] {
  const waiting = [...captions];
  const rows = paragraphs.flatMap(({ where, row }) => {
    const after = waiting.findIndex((caption) => inFileOrder(caption.where, where) >= 0);
    return [...waiting.splice(0, after === -1 ? waiting.length : after).map((caption) => caption.row), row];
  });
  return [...rows, ...waiting.map(({ row }) => row)];
}
