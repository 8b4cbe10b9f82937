/** Citations in prose, `[@allan-2020-minsk; @unsc-2015-2202]`: links to the numbered sources of the page. */
import type { Element, ElementContent, Nodes, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { SourceId } from '../model/ids.ts';
import type { KnownIds } from './collection.ts';
import { placeInText, placeOf } from './place.ts';

const CITATION = /\s?\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

/** Where no citation is sought. */
const QUIET = new Set(['a', 'code', 'pre']);

/**
 * Replaces citations in `root`, in place.
 * @param listed the sources of the page, in their order; cited ones that are missing are added to the result
 * @returns the sources of the page in the order of their numbers; diagnostics for ids that the bibliography lacks
 */
export function linkCitations(
  root: Element,
  listed: readonly SourceId[],
  known: KnownIds,
  file: string,
): Checked<SourceId[]> {
  const order: string[] = [...listed];
  const diagnostics: Diagnostic[] = [];
  visit(root, (node: Nodes, index, parent) => {
    if (node.type === 'element' && QUIET.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || index === undefined || parent?.type !== 'element') return;
    if (!node.value.includes('@')) return;
    diagnostics.push(...misspelt(node, known, file));
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of node.value.matchAll(CITATION)) {
      const ids: string[] = [];
      for (const { 0: cited, index: within } of match[0].matchAll(/@[a-z0-9-]+/g)) {
        const id = cited.slice(1);
        const start = placeInText(node, match.index + within, file);
        if (!known.has(id)) diagnostics.push(unknownSource(id, { position: { start } }, file));
        if (!order.includes(id)) order.push(id);
        ids.push(id);
      }
      parts.push({ type: 'text', value: node.value.slice(from, match.index) }, citation(ids, order));
      from = match.index + match[0].length;
    }
    parent.children.splice(index, 1, ...parts, { type: 'text', value: node.value.slice(from) });
    return index + parts.length + 1;
  });
  return { value: order as SourceId[], diagnostics };
}

/** What names a source and is no citation: `(@id)`, `[@id, p. 3]`. */
function misspelt(node: Text, known: KnownIds, file: string): Diagnostic[] {
  const rest = node.value.replace(CITATION, (cited) => ' '.repeat(cited.length));
  return Array.from(rest.matchAll(/@([a-z0-9-]+)/g)).flatMap(({ 0: written, 1: id = '', index }): Diagnostic[] => {
    if (!known.has(id)) return [];
    const mend = `Write [@${id}]: an id, or several with semicolons, and nothing else in brackets.`;
    const message = `“${written}” names a source, and is not read as a citation.`;
    return [{ code: 'misplaced-citation', message, mend, ...placeInText(node, index, file) }];
  });
}

function citation(ids: readonly string[], order: readonly string[]): Element {
  const links = ids.flatMap((id, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
    {
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${id}`, role: 'doc-biblioref' },
      children: [{ type: 'text', value: String(order.indexOf(id) + 1) }],
    },
  ]);
  return { type: 'element', tagName: 'sup', properties: { className: ['cite'] }, children: links };
}

/** Citations where none are read: in op-eds and their notes, whose sources are attributes. */
export function refuseCitations(root: Element, file: string): Diagnostic[] {
  return root.children.flatMap((node): Diagnostic[] => {
    if (node.type === 'element') return refuseCitations(node, file);
    if (node.type !== 'text' || !node.value.includes('[@')) return [];
    return Array.from(node.value.matchAll(CITATION), ({ 0: cited, index }) => ({
      code: 'misplaced-citation',
      message: `“${cited.trim()}” is not read here.`,
      mend: 'Cite in the note’s or gloss’s sources="…".',
      ...placeInText(node, index + cited.indexOf('['), file),
    }));
  });
}

/** The diagnostic for a source that the bibliography lacks. */
export function unknownSource(id: string, node: Parameters<typeof placeOf>[0], file: string): Diagnostic {
  return {
    code: 'unknown-id',
    message: `The bibliography has no source “${id}”.`,
    mend: 'Add it to content/bibliography.json, or mend the id.',
    ...placeOf(node, file),
  };
}
