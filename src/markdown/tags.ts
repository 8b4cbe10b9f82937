/**
 * Component tags in plain Markdown, where they are raw HTML: they alone are let through, and what stands between them is
 * Markdown, as in MDX. Everything else that looks like HTML is reported and shown as text.
 */
import type { Html, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isName, PREFIX, type ComponentName } from './components.ts';
import { placeOf } from './place.ts';

/** A plug-in for remark: HTML is always inline, so that it hides no Markdown. */
export function inlineTags(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['htmlFlow'] } }];
}

/** Blanks the comments that begin a line; they may hold empty lines, which inline HTML may not. */
export function blankComments(text: string): string {
  return text.replace(/^ {0,3}<!--[\s\S]*?-->/gm, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Renames the tags of components so that an HTML parser keeps them, in place; reports other and unpaired tags. */
export function readTags(parent: Root | Parents, file: string): Diagnostic[] {
  const children = (parent.children as Nodes[]).flatMap((child) =>
    child.type === 'paragraph' ? hoist(child) : [child],
  );
  const paired = pair(children);
  const diagnostics: Diagnostic[] = [];
  parent.children = children.flatMap((child): Nodes[] => {
    if ('children' in child) diagnostics.push(...readTags(child, file));
    if (child.type !== 'html') return [child];
    if (child.value.startsWith('<!--')) return [];
    if (paired.has(child)) return [{ ...child, value: rename(child.value) }];
    diagnostics.push(...refused(child, file));
    return [{ type: 'text', value: child.value, ...(child.position && { position: child.position }) }];
  }) as typeof parent.children;
  return diagnostics;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
}

function tagOf({ value }: Html): Tag | undefined {
  const [, slash, name] = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/.exec(value) ?? [];
  return name === undefined ? undefined : { name, closing: slash === '/' };
}

function rename(html: string): string {
  return html.replace(/^<\/?[A-Za-z]+/, (start) => start.replace(/[A-Za-z]+/, (name) => PREFIX + name.toLowerCase()));
}

/** The component tags among siblings that have their partner there. */
function pair(siblings: readonly Nodes[]): ReadonlySet<Nodes> {
  const paired = new Set<Nodes>();
  const open: { name: string; node: Html }[] = [];
  for (const node of siblings) {
    const tag = node.type === 'html' ? tagOf(node) : undefined;
    if (node.type !== 'html' || tag === undefined || !isName(tag.name)) continue;
    const partner = tag.closing ? open.findLastIndex(({ name }) => name === tag.name) : -1;
    if (!tag.closing) open.push({ name: tag.name, node });
    else if (partner !== -1) [...open.splice(partner).slice(0, 1), { node }].forEach((each) => paired.add(each.node));
  }
  return paired;
}

const BLOCKS: readonly ComponentName[] = ['Note', 'Gloss', 'Caption'];

/** A tag that begins or ends a component of several blocks is put beside its paragraph. */
function hoist(paragraph: Paragraph): Nodes[] {
  const paired = pair(paragraph.children);
  const lone = (node: PhrasingContent | undefined, closing: boolean) => {
    const tag = node?.type === 'html' && !paired.has(node) ? tagOf(node) : undefined;
    return tag?.closing === closing && BLOCKS.some((name) => name === tag.name);
  };
  const from = lone(paragraph.children[0], false) ? 1 : 0;
  const to = paragraph.children.length - (lone(paragraph.children.at(-1), true) ? 1 : 0);
  const rest = paragraph.children.slice(from, to);
  return [
    ...paragraph.children.slice(0, from),
    ...(rest.length > 0 ? [{ ...paragraph, children: rest }] : []),
    ...paragraph.children.slice(Math.max(from, to)),
  ];
}

/** The diagnostic for a tag that is shown as text; the closing tag of what is no component needs none of its own. */
function refused(node: Html, file: string): Diagnostic[] {
  const tag = tagOf(node);
  if (tag !== undefined && isName(tag.name)) {
    const message = tag.closing ? `</${tag.name}> closes nothing.` : `<${tag.name}> is not closed where it was opened.`;
    const mend = `Write <${tag.name}>…</${tag.name}> around the words.`;
    return [{ code: 'bad-syntax', message, mend, ...placeOf(node, file) }];
  }
  if (tag?.closing === true) return [];
  const message = `${tag === undefined ? 'Raw HTML' : `<${tag.name}>`} is not a component of Postil.`;
  const mend = 'Use Markdown, or write \\< for a literal <.';
  return [{ code: 'unknown-component', message, mend, ...placeOf(node, file) }];
}
