/** Marks where pages begin, in the way pagedjs reads; a paragraph that runs over is cut in two. */
import { lineAt, type Measured } from './measure.ts';

/** Has each of these pieces begin a page. Works from the end, so that what is measured stays true before it. */
export function tearAt(pieces: readonly Measured[]): void {
  for (const { element, line } of pieces.toReversed()) {
    const starts = line === undefined || line.index === 0 ? element : cut(element, line.index);
    starts.classList.add('packet-top');
    outermost(starts).dataset['breakBefore'] = 'page';
  }
}

/** Cuts a paragraph before one of its lines; gives the second part. */
function cut(paragraph: HTMLElement, line: number): HTMLElement {
  const range = document.createRange();
  const [node, offset] = startOfLine(paragraph, line);
  range.setStart(node, offset);
  range.setEndAfter(paragraph.lastChild ?? paragraph);
  const rest = paragraph.cloneNode() as HTMLElement;
  rest.removeAttribute('id');
  rest.append(range.extractContents());
  paragraph.after(rest);
  return rest;
}

/** The first letter of a line. */
function startOfLine(paragraph: HTMLElement, line: number): [node: Node, offset: number] {
  const letters = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let offset = 0; offset < text.length; offset++) {
      if (text[offset]?.trim() === '') continue;
      letters.setStart(node, offset);
      letters.setEnd(node, offset + 1);
      const rect = letters.getBoundingClientRect();
      if (rect.width > 0 && lineAt(paragraph, rect) >= line) return [node, offset];
    }
  }
  throw new Error(`A paragraph has no line ${line}: “${paragraph.textContent.slice(0, 60)}”.`);
}

/** The outermost element that begins with this one, or its parents would be left empty on the page before. */
function outermost(element: HTMLElement): HTMLElement {
  const { parentElement, previousElementSibling } = element;
  const isFirst = previousElementSibling === null && parentElement?.matches('[data-packet] *');
  return isFirst === true && parentElement !== null ? outermost(parentElement) : element;
}
