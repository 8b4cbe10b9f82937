/** What the tests of this floor share: trees in a word or two, and a small collection. */
import type { Element, ElementContent, Properties } from 'hast';
import { dictionaryOf } from '../anchoring/names.ts';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { entryId } from '../model/ids.ts';
import { annotate, type AnnotatedBlock } from './annotate.ts';
import type { Collection } from './collection.ts';
import { blocksOf } from './blocks.ts';
import { parseText } from './parse.ts';

/** An element with its children; a string is a text. */
export function el(tagName: string, ...children: (ElementContent | string)[]): Element {
  return elWith(tagName, {}, ...children);
}

/** An element with properties. */
export function elWith(tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

const name = (id: string, text: string, role: 'full' | 'family' = 'full') => ({ id: entryId.parse(id), text, role });

/** Ten names of eight entries, sources `s` and `t`, the claim `c`. */
export const collection: Collection = {
  dictionary: dictionaryOf([
    name('nato', 'NATO'),
    name('minsk', 'Minsk'),
    name('minsk-2', 'Minsk II'),
    name('helsinki', 'Helsinki Process'),
    name('bill', 'Bill Clinton'),
    name('bill', 'Clinton', 'family'),
    name('hillary', 'Hillary Clinton'),
    name('hillary', 'Clinton', 'family'),
    name('csce', 'CSCE'),
    name('osce', 'CSCE'),
  ]),
  entries: new Set(['nato', 'minsk', 'minsk-2', 'helsinki', 'bill', 'hillary', 'csce', 'osce']),
  sources: new Set(['s', 't']),
  claims: new Set(['c']),
  link: (entry) => ({ href: `/x/${entry}.html`, className: 'x' }),
};

/** An op-ed's text annotated: its blocks, and its diagnostics as they are printed. */
export function annotated(text: string, file = 'a.md'): { blocks: AnnotatedBlock[]; diagnostics: string[] } {
  const parsed = parseText(text, file);
  const cut = blocksOf(parsed.value, file);
  const { value, diagnostics } = annotate(cut.value.blocks, collection, file);
  return {
    blocks: value,
    diagnostics: [...parsed.diagnostics, ...cut.diagnostics, ...diagnostics].map(formatDiagnostic),
  };
}

/** The mentions of an op-ed as `words→entry`, and its gloss where it has one. */
export function mentionsOf(text: string, file = 'a.md'): string[] {
  return annotated(text, file).blocks.flatMap((block) =>
    block.mentions.map(({ start, end, entry, gloss }) =>
      [`${block.text.slice(start, end)}→${entry}`, gloss].filter(Boolean).join(' '),
    ),
  );
}
