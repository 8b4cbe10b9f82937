/** Prose of our own (bodies of entries, notes, positions): mentions become quiet links, citations become numbers. */
import type { Element, ElementContent } from 'hast';
import { findMentions } from '../anchoring/mentions.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { EntryId, SourceId } from '../model/ids.ts';
import type { Collection } from './collection.ts';
import { linkCitations } from './citations.ts';
import { drawQuietLink } from './draw.ts';
import { blockQuotationsIn, flatten, type Range } from './flatten.ts';
import { toHtml } from './html.ts';
import { readMarks } from './marks.ts';
import { takeOutMisplaced } from './misplaced.ts';
import { parseText } from './parse.ts';
import { placesIn, type Places } from './place.ts';
import { linker } from './wrap.ts';

export interface Prose {
  readonly html: string;
  /** The same without links and citations, for places that only give a glance of it. */
  readonly glance: string;
  /** The same without markup, citations as they are written. */
  readonly text: string;
  readonly places: Places;
  readonly blockQuotations: readonly Range[];
  /** The sources of the page, listed ones first, in the order of their numbers. */
  readonly sources: readonly SourceId[];
}

/**
 * Renders prose.
 * @param text the file with its frontmatter blanked
 * @param options `self` is not linked; `sources` come first in the numbering
 */
export function renderProse(
  text: string,
  file: string,
  collection: Collection,
  options: { self?: EntryId; sources?: readonly SourceId[] } = {},
): Checked<Prose> {
  const parsed = parseText(text, file);
  const root: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: parsed.value.children as Element[],
  };
  const misplaced = takeOutMisplaced(root, ['Mention'], file);
  const flat = flatten(root);
  const placed = { places: placesIn(flat, root, file), blockQuotations: blockQuotationsIn(flat, root) };
  const cited = linkCitations(root, options.sources ?? [], collection.sources, file);
  const mentioned = linkMentions(root, collection, file, options.self);
  return {
    value: { html: toHtml(root), glance: toHtml(withoutLinks(root)), text: flat.text, ...placed, sources: cited.value },
    diagnostics: [...parsed.diagnostics, ...misplaced, ...cited.diagnostics, ...mentioned],
  };
}

/** A copy of the tree in which links are their words and citations are gone. */
function withoutLinks(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'sup') return [];
    const copy = withoutLinks(child);
    return child.tagName === 'a' ? copy.children : [copy];
  });
  return { ...element, children };
}

/** Links the first mention of each entry in `root`, in place; an ambiguous name is left alone. */
export function linkMentions(root: Element, collection: Collection, file: string, self?: EntryId): Diagnostic[] {
  const { marks, diagnostics } = readMarks(root, collection.entries, file);
  const linked = new Set<EntryId>(self === undefined ? [] : [self]);
  const first = findMentions(flatten(root).text, collection.dictionary, marks).flatMap(({ start, end, ids }) => {
    const [entry, ...rivals] = ids;
    if (entry === undefined || rivals.length > 0 || linked.has(entry)) return [];
    linked.add(entry);
    return { start, end, entry };
  });
  const draw = linker(root);
  for (const { start, end, entry } of first.toReversed()) drawQuietLink(draw, start, end, entry, collection.link);
  return diagnostics;
}
