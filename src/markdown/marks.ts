/** Explicit mentions, `<Mention of="osce">the successor</Mention>`, and places where no mention is sought. */
import type { Element, Nodes } from 'hast';
import type { Marked } from '../anchoring/mentions.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntryId } from '../model/ids.ts';
import type { KnownIds } from './collection.ts';
import { attribute, isComponent, type Component } from './components.ts';
import { flatten, rangesIn } from './flatten.ts';
import { placeOf } from './place.ts';

/** A marked range. */
export interface ExplicitMark extends Marked<EntryId> {
  /** Asks for a margin gloss even at a repeated mention. */
  readonly glossed: boolean;
  /** The words of the op-ed that these stand for. */
  readonly copy: string | undefined;
}

const QUIET = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'sup']);

/**
 * Reads the marks of a block and takes the `<Mention>` elements out of the tree, leaving their words.
 * @param known the ids of all entries
 */
export function readMarks(
  root: Element,
  known: KnownIds,
  file: string,
): { marks: ExplicitMark[]; diagnostics: Diagnostic[] } {
  const rangeOf = rangesIn(flatten(root));
  const marks: ExplicitMark[] = [];
  const diagnostics: Diagnostic[] = [];
  const walk = (element: Element) => {
    const mark = (of: ReadMark['mark']) => {
      const range = rangeOf(element);
      if (range !== undefined) marks.push({ ...range, ...of });
    };
    if (isComponent(element, 'Mention')) {
      const read = holdsLink(element) ? linkInMention(element, file) : readMark(element, known, file);
      diagnostics.push(...read.diagnostics);
      mark(read.mark);
    } else if (QUIET.has(element.tagName)) mark(unmarked);
    else for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(root);
  unwrapMentions(root);
  return { marks, diagnostics };
}

interface ReadMark {
  readonly mark: Pick<ExplicitMark, 'id' | 'glossed' | 'copy'>;
  readonly diagnostics: Diagnostic[];
}

const unmarked: ReadMark['mark'] = { id: undefined, glossed: false, copy: undefined };

function holdsLink(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)));
}

function linkInMention(element: Component, file: string): ReadMark {
  const diagnostic: Diagnostic = {
    code: 'misplaced-component',
    message: 'This mention holds a link, and a link cannot stand in another.',
    mend: 'Mark words that have no link in them.',
    ...placeOf(element, file),
  };
  return { mark: unmarked, diagnostics: [diagnostic] };
}

function readMark(element: Component, known: KnownIds, file: string): ReadMark {
  const of = attribute(element, 'of');
  const glossed = attribute(element, 'gloss') !== undefined;
  const diagnostics: Diagnostic[] = [];
  if (of !== undefined && !known.has(of)) diagnostics.push(unknownEntry(of, placeOf(element, file)));
  if (of === undefined && attribute(element, 'none') === undefined)
    diagnostics.push({
      code: 'bad-attribute',
      message: '<Mention> names no entry.',
      mend: 'Write <Mention of="ID">, or <Mention none> to leave the words alone.',
      ...placeOf(element, file),
    });
  const id = of !== undefined && known.has(of) ? (of as EntryId) : undefined;
  return { mark: { id, glossed, copy: attribute(element, 'copy') }, diagnostics };
}

/** The diagnostic for an entry that does not exist. */
export function unknownEntry(id: string, place: Omit<Diagnostic, 'code' | 'message' | 'mend'>): Diagnostic {
  return {
    code: 'unknown-id',
    message: `There is no entry “${id}”.`,
    mend: 'Write the entry, or mend the id: it is the name of a file in content/, without its ending.',
    ...place,
  };
}

function unwrapMentions(parent: Element): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'element') unwrapMentions(child);
    return isMention(child) ? child.children : [child];
  });
}

const isMention = (node: Nodes): node is Component => isComponent(node, 'Mention');
