/** Wrapping ranges of a flattened tree in elements, in place. */
import type { Element, ElementContent, Parents, Properties, Text } from 'hast';
import { flatten, type Run } from './flatten.ts';

/**
 * Wraps `[start, end)` of `root`'s flat text in one link. Inline elements that the range covers only in part are split, so
 * that the link is a child of the innermost element that holds the whole range.
 */
export function wrapInLink(root: Element, start: number, end: number, properties: Properties): void {
  const runs = cutRuns(root, start, end);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return;
  const parent = first.parents.findLast((each) => runs.every((run) => run.parents.includes(each)));
  if (parent === undefined) return;
  const from = childrenOf(parent).indexOf(splitAround(parent, first, 'before'));
  const to = childrenOf(parent).indexOf(splitAround(parent, last, 'after'));
  const children = childrenOf(parent).slice(from, to + 1);
  childrenOf(parent).splice(from, children.length, { type: 'element', tagName: 'a', properties, children });
}

/** Wraps a range of some tree in a link. */
export type LinkRange = (start: number, end: number, properties: Properties) => void;

/**
 * Wraps ranges as `wrapInLink` does, one after the other from the back of the text to its front. Where a range lies in one text
 * node, as most do, the tree is not flattened anew.
 */
export function linker(root: Element): LinkRange {
  let runs = [...flatten(root).runs];
  return (start, end, properties) => {
    if (start >= end) return;
    while ((runs.at(-1)?.start ?? -1) >= end) runs.pop();
    const run = runs.at(-1);
    if (run !== undefined && run.start <= start && end <= run.start + run.node.value.length) {
      wrapWithin(run, start - run.start, end - run.start, properties);
      return;
    }
    wrapInLink(root, start, end, properties);
    runs = [...flatten(root).runs];
  };
}

/** Wraps a range of one text node, which keeps what stands before. */
function wrapWithin({ node, parents }: Run, start: number, end: number, properties: Properties): void {
  const words: Text = { type: 'text', value: node.value.slice(start, end) };
  const rest: Text = { type: 'text', value: node.value.slice(end) };
  node.value = node.value.slice(0, start);
  const link: Element = { type: 'element', tagName: 'a', properties, children: [words] };
  const siblings = childrenOf(parents.at(-1));
  siblings.splice(siblings.indexOf(node) + 1, 0, link, rest);
}

/** Wraps each piece of text in `[start, end)` in a `<span>`; splits no element. */
export function wrapPieces(root: Element, start: number, end: number, properties: Properties): void {
  for (const { node, parents } of cutRuns(root, start, end)) {
    const siblings = childrenOf(parents.at(-1));
    const span: Element = { type: 'element', tagName: 'span', properties: { ...properties }, children: [node] };
    siblings.splice(siblings.indexOf(node), 1, span);
  }
}

/** Puts `element` behind flat offset `at`, and behind the link that runs across or ends there. */
export function insertAfter(root: Element, at: number, element: Element): void {
  cutAt(root, at);
  const run = flatten(root).runs.find((each) => each.start < at && each.end === at);
  if (run === undefined) return;
  const link = run.parents.findIndex((parent) => parent.type === 'element' && parent.tagName === 'a');
  const child = (link === -1 ? run.node : run.parents[link]) as ElementContent;
  const siblings = childrenOf(link === -1 ? run.parents.at(-1) : run.parents[link - 1]);
  siblings.splice(siblings.indexOf(child) + 1, 0, element);
}

/** The text nodes in `[start, end)`, after cutting those at its edges. */
function cutRuns(root: Element, start: number, end: number): Run[] {
  cutAt(root, end);
  cutAt(root, start);
  return flatten(root).runs.filter((run) => start <= run.start && run.end <= end && run.start < run.end);
}

/** Cuts the text node that runs across a flat offset, if one does. */
function cutAt(root: Element, at: number): void {
  const run = flatten(root).runs.find((each) => each.start < at && at < each.end);
  if (run === undefined) return;
  const { node, parents, start } = run;
  const rest: Text = { type: 'text', value: node.value.slice(at - start) };
  node.value = node.value.slice(0, at - start);
  const siblings = childrenOf(parents.at(-1));
  siblings.splice(siblings.indexOf(node) + 1, 0, rest);
}

/** Splits the elements between `parent` and a run so that nothing stands before (or after) the run in them. */
function splitAround(parent: Parents, { node, parents }: Run, side: 'before' | 'after'): ElementContent {
  let child: ElementContent = node;
  for (const element of parents.slice(parents.indexOf(parent) + 1).reverse()) {
    if (element.type !== 'element') continue;
    const index = element.children.indexOf(child) + (side === 'after' ? 1 : 0);
    const rest = element.children.slice(index);
    if (index > 0 && rest.length > 0) {
      const { id: _, ...properties } = element.properties;
      const twin: Element = { ...element, properties, children: rest };
      element.children.splice(index);
      const siblings = childrenOf(parents[parents.indexOf(element) - 1]);
      siblings.splice(siblings.indexOf(element) + 1, 0, twin);
      child = side === 'before' ? twin : element;
    } else child = element;
  }
  return child;
}

/** The children of a parent, as the list that may be changed. */
function childrenOf(parent: Parents | undefined): ElementContent[] {
  return parent === undefined ? [] : (parent.children as ElementContent[]);
}
