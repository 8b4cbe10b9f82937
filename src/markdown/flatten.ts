/** A tree flattened once to plain text with a map back to its text nodes; anchoring and mention finding share it. */
import type { Element, Nodes, Parents, Text } from 'hast';

/** A text node and where its characters stand in the flat text. */
export interface Run {
  readonly node: Text;
  readonly parents: readonly Parents[];
  readonly start: number;
  readonly end: number;
}

export interface FlatText {
  readonly text: string;
  readonly runs: readonly Run[];
}

const BREAKING = new Set(['p', 'li', 'blockquote', 'tr', 'td', 'th', 'pre', 'dd', 'dt', 'figcaption']);

/** Flattens `root`: a `<br>` becomes a space, a block's edge a line end (which no name runs across), where none stands. */
export function flatten(root: Element): FlatText {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = ' ';
  let broken = false;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
    last = part.at(-1) ?? last;
  };
  const gap = (space: ' ' | '\n') => {
    if (!/\s/.test(last)) add(space);
  };
  const walk = (node: Nodes, parents: readonly Parents[]) => {
    if (node.type === 'text') {
      if (broken && !/^\s/.test(node.value)) gap(' ');
      broken = false;
      runs.push({ node, parents, start: length, end: length + node.value.length });
      add(node.value);
    } else if (node.type === 'element') {
      const breaks = BREAKING.has(node.tagName);
      if (breaks) gap('\n');
      broken ||= node.tagName === 'br';
      node.children.forEach((child) => walk(child, [...parents, node]));
      if (breaks) gap('\n');
    }
  };
  root.children.forEach((child) => walk(child, [root]));
  return { text: parts.join(''), runs };
}

/** Tells of elements inside the flattened tree which flat range they cover; `undefined` when they have no text. */
export function rangesIn(flat: FlatText): (element: Element) => { start: number; end: number } | undefined {
  const runs = new Map(flat.runs.map((run) => [run.node, run]));
  return (element) => {
    const texts = textsOf(element).flatMap((node) => runs.get(node) ?? []);
    const [first] = texts;
    const last = texts.at(-1);
    return first && last && { start: first.start, end: last.end };
  };
}

function textsOf(element: Element): Text[] {
  return element.children.flatMap((child) =>
    child.type === 'text' ? [child] : child.type === 'element' ? textsOf(child) : [],
  );
}

/** A stretch of a flat text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The flat ranges of the block quotations in the flattened tree, its root included; one inside another is part of it. */
export function blockQuotationsIn(flat: FlatText, root: Element): Range[] {
  if (root.tagName === 'blockquote') return [{ start: 0, end: flat.text.length }];
  const rangeOf = rangesIn(flat);
  return outermost(root, 'blockquote').flatMap((element) => rangeOf(element) ?? []);
}

function outermost(root: Element, tagName: string): Element[] {
  return root.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : outermost(child, tagName);
  });
}
