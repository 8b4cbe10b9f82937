/** The text of an op-ed: numbered paragraphs in their sections, each followed by what stands beside it in the margin. */
import type { Element as HtmlElement } from 'hast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { AnnotatedBlock } from '../../markdown/annotate.ts';
import { referenceId } from '../../markdown/draw.ts';
import type { EntryId } from '../../model/ids.ts';
import { opEdHref } from '../../model/urls.ts';
import { onPage, type Context, type Reading } from './context.ts';
import { hasClass, toTei, type Special } from './from-html.ts';
import { marginOf } from './margin.ts';
import { ANCHOR, markedTree, QUOTATION, WRONG } from './marks.ts';
import { mention } from './mention.ts';
import { sectionsOf } from './sections.ts';

/** `<text>`, from an op-ed and what is given of it. */
export function textOf(context: Context, reading: Reading): Element {
  const { opEd, blocks, id, form } = reading;
  const own = onPage(context, opEdHref(opEd.slug));
  const parts = blocks.map((block) => ({
    level: block.kind === 'heading' ? Number(block.tagName.slice(1)) : undefined,
    elements: [blockElement(own, reading, block), ...marginOf(own, reading, block)],
  }));
  return x('text', { 'xml:id': id('text'), type: form, ana: `#text.${form}` }, [
    // A body is never empty.
    x('body', [x('head', opEd.title), ...(parts.length === 0 ? [x('ab')] : sectionsOf(parts))]),
  ]);
}

function blockElement(context: Context, reading: Reading, block: AnnotatedBlock): Element {
  const tree = markedTree(block, reading.form);
  const special = specialIn(context, reading);
  const id = reading.id(block.id);
  const content = () => toTei(context, tree.children, special);
  if (block.kind === 'paragraph')
    return x('p', { 'xml:id': id, ...(block.number !== undefined && { n: block.number }) }, content());
  if (block.kind === 'caption') return x('figure', { 'xml:id': id }, [x('head', { type: 'caption' }, content())]);
  if (block.kind === 'heading') return x('head', { 'xml:id': id }, content());
  return identified(toTei(context, [tree], special), id);
}

/** The one element that a block is, or a division of several, under its id. */
function identified(elements: readonly ElementContent[], id: string): Element {
  const [only, ...others] = elements;
  if (only?.type !== 'element' || others.length > 0)
    return x('floatingText', { 'xml:id': id }, [x('body', [...elements])]);
  return { ...only, attributes: { ...only.attributes, 'xml:id': id } };
}

/** Knows the mentions of a text, its quotations, what was supplied, and the places of notes. */
function specialIn(context: Context, reading: Reading): Special {
  const glossed = new Map<string, EntryId>(reading.glosses.map(({ id, entry }) => [`#${id}`, entry]));
  return ({ tagName, properties }, content) => {
    if (tagName === ANCHOR) return [x('anchor', { 'xml:id': reading.id(String(properties['id'])) })];
    if (tagName === 'span' && hasClass(properties, 'supplied')) return supplied(properties, content());
    if (tagName !== 'a') return undefined;
    if (hasClass(properties, QUOTATION)) return [x('q', content())];
    if (hasClass(properties, WRONG))
      return [x('choice', [x('sic', content()), x('corr', String(properties['title']))])];
    const href = String(properties['href']);
    const gloss = hasClass(properties, 'lemma') ? glossed.get(href) : undefined;
    if (gloss !== undefined)
      return [
        mention(context, gloss, content(), glossIdOf(reading, properties['id'] === undefined ? undefined : href)),
      ];
    const entry = hasClass(properties, 'mention') ? context.entryAt.get(href) : undefined;
    return entry && [mention(context, entry, content())];
  };
}

/** The id of the place to which a gloss leads back; a link that was split has it once. */
function glossIdOf({ id }: Reading, href: string | undefined): Record<string, string> {
  return href === undefined ? {} : { 'xml:id': id(referenceId(href.slice(1))) };
}

/** Words that a copy lacks, and behind them from where they are. */
function supplied({ title }: HtmlElement['properties'], words: ElementContent[]): Element[] {
  const note = typeof title === 'string' ? [x('note', { type: 'textual' }, `${title}.`)] : [];
  return [x('supplied', { reason: 'lost' }, words), ...note];
}
