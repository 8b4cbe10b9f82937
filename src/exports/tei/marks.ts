/** The marks of an op-ed’s block, put into its tree: where notes begin and end, and what stands between quotation marks. */
import type { Element, ElementContent, Properties, Text } from 'hast';
import type { AnnotatedBlock } from '../../markdown/annotate.ts';
import { referenceId } from '../../markdown/draw.ts';
import { flatten, type Range } from '../../markdown/flatten.ts';
import { wrapInLink } from '../../markdown/wrap.ts';
import type { TextForm } from './context.ts';
import { wrongReading } from './emended.ts';
import { hasClass, readHtml } from './from-html.ts';
import { startOf } from './ids.ts';
import { quotationsOf } from './ranges.ts';

/** The classes of links that stand for a quotation and for a wrong reading, and the name of the element that stands for a place. */
export const QUOTATION = 'quotation';
export const WRONG = 'wrong';
export const ANCHOR = 'postil-anchor';

/** A block of an op-ed as a tree, without the marks that a page shows, and with those that TEI has. */
export function markedTree(block: AnnotatedBlock, form: TextForm): Element {
  const { tagName, html, notes } = block;
  const root: Element = { ...readHtml(html), tagName };
  root.children = withoutNoteMarks(root.children);
  for (const { start, end, properties } of wrappedIn(block, form)) wrapInLink(root, start, end, properties);
  for (const note of notes) {
    insertAt(root, note.start, 'before', startOf(referenceId(note.id)));
    insertAt(root, note.end, 'behind', referenceId(note.id));
  }
  return root;
}

interface Wrapped extends Range {
  readonly properties: Properties;
}

/** What is wrapped, from the back of the text to its front: quotations, and wrong readings where they stand in the text. */
function wrappedIn(block: AnnotatedBlock, form: TextForm): Wrapped[] {
  const quotations = quotationsOf(block).map((range): Wrapped => ({
    ...range,
    properties: { className: [QUOTATION] },
  }));
  const wrong = block.notes.flatMap((note): Wrapped[] => {
    const reading = wrongReading(block, note, form);
    return reading === undefined ? [] : [{ ...reading, properties: { className: [WRONG], title: reading.corr } }];
  });
  return [...quotations, ...wrong].toSorted((a, b) => b.start - a.start || a.end - b.end);
}

/** Reference marks are gone, underlined words stand by themselves. */
function withoutNoteMarks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (hasClass(node.properties, 'noteref')) return [];
    const children = withoutNoteMarks(node.children);
    return hasClass(node.properties, 'noted') ? children : [{ ...node, children }];
  });
}

/** Puts an anchor at a flat offset: before the letter there, or behind the one that precedes it. */
function insertAt(root: Element, at: number, side: 'before' | 'behind', id: string): void {
  const within = ({ start, end }: Range) => (side === 'before' ? start <= at && at < end : start < at && at <= end);
  const run = flatten(root).runs.find(within);
  const parent = run?.parents.at(-1);
  if (run === undefined || parent?.type !== 'element') return;
  const rest: Text = { type: 'text', value: run.node.value.slice(at - run.start) };
  const anchor: Element = { type: 'element', tagName: ANCHOR, properties: { id }, children: [] };
  run.node.value = run.node.value.slice(0, at - run.start);
  parent.children.splice(parent.children.indexOf(run.node) + 1, 0, anchor, rest);
}
