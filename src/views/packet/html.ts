/** Texts of the site as a packet has them: note references as numbers, citations in words. */
import type { Element, ElementContent, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toHtml } from '../../markdown/html.ts';

/** A text of which each gloss and note is called by a number. */
export interface Numbered {
  readonly html: string;
  /** The ids of glosses and notes in the order of their calls. */
  readonly called: readonly string[];
}

/**
 * Numbers the note references of a paragraph. Ids on the page begin with the reading’s, for a text may be assigned twice.
 * @param html a block’s HTML, as the library draws it
 * @param prefix the reading’s id, `s1-r2`
 * @param before how many notes the reading has before this paragraph
 */
export function numberCalls(html: string, prefix: string, before: number): Numbered {
  const root = treeOf(html);
  const called: string[] = [];
  replaceElements(root, (element) => {
    const target = targetOf(element);
    if (target === undefined) return undefined;
    called.push(target);
    const call = callOf(`${prefix}-${target}`, before + called.length);
    const isMark = classesOf(element).includes('noteref');
    return isMark ? [call] : [{ ...element, tagName: 'span', properties: { className: ['lemma'] } }, call];
  });
  return { html: toHtml(root), called };
}

/**
 * Puts short references in the place of a list’s numbered citations, which count on its own page.
 * @param shortOf “Roe 2022” for a source’s id
 */
export function citeInWords(html: string, shortOf: (source: string) => string): string {
  const root = treeOf(html);
  replaceElements(root, (element) => {
    if (element.tagName !== 'sup' || !classesOf(element).includes('cite')) return undefined;
    const links = element.children.filter((child) => child.type === 'element');
    const named = links.map((link): Element => {
      const href = String(link.properties['href']);
      return { ...link, properties: { href }, children: [text(shortOf(href.replace('#source-', '')))] };
    });
    return [text(' ('), ...named.flatMap((link, index) => (index > 0 ? [text('; '), link] : [link])), text(')')];
  });
  return toHtml(root);
}

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

function treeOf(html: string): Element {
  const { children } = reader.parse(html);
  return { type: 'element', tagName: 'div', properties: {}, children: children as ElementContent[] };
}

/** Puts other nodes in the place of elements, where `make` gives any; what is put there is not looked at again. */
function replaceElements(root: Element, make: (element: Element) => ElementContent[] | undefined): void {
  visit(root as Nodes, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const made = make(element);
    if (made === undefined) return undefined;
    parent.children.splice(index, 1, ...made);
    return index + made.length;
  });
}

/** The gloss or note to which a note reference leads; nothing for any other element. */
function targetOf({ tagName, properties }: Element): string | undefined {
  const isCall = tagName === 'a' && [properties['role']].flat().includes('doc-noteref');
  return isCall ? String(properties['href']).slice(1) : undefined;
}

function callOf(note: string, number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['call'], role: 'doc-noteref', id: `r-${note}`, href: `#${note}` },
    children: [text(String(number))],
  };
}

const classesOf = ({ properties }: Element): string[] => [properties['className']].flat().map(String);
const text = (value: string) => ({ type: 'text', value }) as const;
