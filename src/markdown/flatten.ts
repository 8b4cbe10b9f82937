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

/** The flat range that an element inside the flattened tree covers; `undefined` when it has no text. */
export function rangeOf(flat: FlatText, element: Element): { start: number; end: number } | undefined {
  const inside = flat.runs.filter((run) => run.parents.includes(element));
  const [first] = inside;
  const last = inside.at(-1);
  return first && last && { start: first.start, end: last.end };
}
