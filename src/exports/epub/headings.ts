/** Headings of what is put below other headings. */
import type { ElementContent } from 'hast';

/** The content with its headings lower by so many levels. */
export function lowered(content: readonly ElementContent[], by: number): ElementContent[] {
  return changed(content, (level) => level + by);
}

/** A chapter’s content with no level left out on the way down, which those who go by headings would look for; its title is the first. */
export function withoutGaps(content: readonly ElementContent[]): ElementContent[] {
  let last = 1;
  return changed(content, (level) => (last = Math.max(2, Math.min(level, last + 1))));
}

/** Asks for each heading’s level in the order of the text. */
function changed(content: readonly ElementContent[], levelOf: (level: number) => number): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
    const tagName = level === undefined ? node.tagName : `h${Math.min(6, levelOf(Number(level)))}`;
    return { ...node, tagName, children: changed(node.children, levelOf) };
  });
}
