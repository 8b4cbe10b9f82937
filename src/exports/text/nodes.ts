/** Nodes of Markdown, by hand. Texts are given as strings: what is special in them is escaped when they are written. */
import type { BlockContent, Heading, Html, Link, List, Paragraph, PhrasingContent, Strong, Emphasis } from 'mdast';

/** A part of a line: a text, or a node. */
export type Inline = string | PhrasingContent;

/** A heading of a depth, from its words. */
export function heading(depth: 1 | 2 | 3, ...content: readonly Inline[]): Heading {
  return { type: 'heading', depth, children: inline(content) };
}

/** A paragraph of these parts; empty ones fall away. */
export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(content) };
}

/** A link to an address, from its words. */
export function link(url: string, ...content: readonly Inline[]): Link {
  return { type: 'link', url, children: inline(content) };
}

/** An address that is shown: written in angle brackets, as RFC 3986 (appendix C) has it. */
export function shown(url: string): Link {
  return link(url, url);
}

/** Words set strong. */
export function strong(...content: readonly Inline[]): Strong {
  return { type: 'strong', children: inline(content) };
}

/** Words set off. */
export function emphasis(...content: readonly Inline[]): Emphasis {
  return { type: 'emphasis', children: inline(content) };
}

/** A list; each item is a line, or several blocks. */
export function list(items: readonly (Paragraph | readonly BlockContent[])[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: 'type' in item ? [item] : [...item],
    })),
  };
}

/** Marks of our own, written as they are: Markdown would escape their brackets. Never for a text from the content. */
export function verbatim(value: string): Html {
  return { type: 'html', value };
}

/** Several things with something between them. */
export function joined(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [between, ...part]));
}

function inline(content: readonly Inline[]): PhrasingContent[] {
  return content
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}
