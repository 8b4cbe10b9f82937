/** The paragraphs of a page’s text, to be read aloud. */
import { prepare } from '../../sheet.ts';

export interface AloudParagraph {
  readonly id: string;
  readonly number: number;
  /** What leads to it on the page. */
  readonly link: HTMLElement;
  /** Its words, as elements without links. */
  readonly words: () => Node;
  /** Its glosses and notes, but those that are hidden. */
  readonly glosses: () => Node[];
}

/** Those of the text that the page shows now; captions are not read. */
export function paragraphsOf(page: Document): AloudParagraph[] {
  return [...page.querySelectorAll<HTMLElement>('.text .para > :first-child > .number')].flatMap((link) => {
    const text = link.parentElement;
    const row = text?.parentElement;
    if (!text || !row) return [];
    const { id } = text;
    const glosses = () => [...row.querySelectorAll<HTMLElement>('.margin .gloss')].filter(isShown).map(freed);
    return [{ id, number: Number(link.textContent), link, words: () => wordsOf(text), glosses }];
  });
}

/** A margin that is folded away on a narrow page hides no gloss for good; a setting does. */
const isShown = (gloss: HTMLElement): boolean => getComputedStyle(gloss).display !== 'none';

function freed(gloss: HTMLElement): Node {
  const copy = gloss.cloneNode(true) as HTMLElement;
  prepare(copy);
  unlink(copy);
  return copy;
}

function wordsOf(text: HTMLElement): Node {
  const copy = text.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.number, .noteref').forEach((each) => each.remove());
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  unlink(copy);
  return copy;
}

/** Nothing in the view leads away from it. */
function unlink(copy: HTMLElement): void {
  copy.querySelectorAll('a').forEach((link) => link.replaceWith(...link.childNodes));
}
