/** The questions of a reading list, beside the paragraphs that they are about. */
import type { ClassQuestion } from '../../model/class-data.ts';
import { element } from '../dom.ts';
import { showsOther } from '../notes/text-blocks.ts';

const CLASS = 'class-question';

/** Shows questions in the text that the page has now, in the place of those shown before. @param root the site’s */
export function showQuestions(page: Document, questions: readonly ClassQuestion[], root: URL): void {
  page.querySelectorAll(`.text .${CLASS}`).forEach((shown) => shown.remove());
  // They are about the op-ed, and not about another text that is read in its place.
  if (showsOther(page)) return;
  const rows = [...page.querySelectorAll('.text .para')];
  for (const question of questions) {
    // One about what has no paragraph of its own stands at the end.
    const places = question.paragraphs.map((number) => page.querySelector(`.text #p${number}`)?.closest('.para'));
    const there = places.filter((row) => row != null);
    for (const row of there.length > 0 ? there : rows.slice(-1)) row.append(questionNote(question, root));
  }
}

/** A question with its number, and the way to its list. */
export function questionNote({ number, ask, listTitle, href }: ClassQuestion, root: URL): HTMLElement {
  const list = element('a', { href: new URL(`.${href}`, root).href }, listTitle);
  const name = element('strong', {}, `Question ${number}`);
  const attributes = { class: CLASS, role: 'note', 'aria-label': `Question ${number}` };
  return element('div', attributes, element('p', {}, name, ` ${ask}`), element('p', {}, list));
}
