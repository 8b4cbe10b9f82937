/** A reading list’s page with room for answers. */
import { answersPart } from './answers-part.ts';
import { element } from '../dom.ts';
import { deskOf, openBook } from './desk.ts';
import { newId } from './new-id.ts';
import { newNote, type Note } from './note.ts';
import type { NoteView } from './note-view.ts';
import { answered, questionsOn, type Answered } from './questions.ts';

/**
 * Brings a page to life; ends when what is kept is shown.
 * @param path the page’s path in the site; @param address where the site is published, if it is
 */
export async function answersPage(page: Document, path: string, address: string | undefined): Promise<void> {
  const questions = questionsOn(page);
  const foot = questions[0]?.element.closest('.syllabus, main');
  if (!foot) return;
  const book = openBook(page);
  const now = new Date().toISOString();
  const blanks = new Map(
    questions.map(({ fragment }) => [fragment, newNote('replying', { source: path, fragment }, newId(), now)]),
  );
  const viewOf = (note: Note) =>
    desk.viewOf(note, [...blanks.values()].includes(note) ? undefined : () => desk.remove(note));
  const desk = deskOf(answersPart(page, { path, book, questions, address }, (note) => viewOf(note).field));
  const lost = lostPart();
  const draw = () => {
    const shown = answered(questions, book.notes()).map((each) => withBlank(each, blanks));
    for (const each of shown) {
      const host = each.question === undefined ? lost : answersIn(each.question.element);
      for (const note of each.answers) {
        const trouble = book.isKept(note.id) ? undefined : book.trouble();
        put(host, viewOf(note), (view) => view.show(note, { label: labelOf(each), trouble }));
      }
    }
    desk.clear(new Set(shown.flatMap(({ answers }) => answers.map(({ id }) => id))));
    if (lost.querySelector('article, .own-deleted') === null) lost.remove();
    else if (!lost.isConnected) desk.bar.element.before(lost);
    desk.bar.show();
  };
  foot.append(desk.bar.element);
  book.watch(draw);
  await book.refresh();
}

/** A question without an answer has room for one. */
function withBlank({ question, answers }: Answered, blanks: ReadonlyMap<string, Note>): Answered {
  const blank = blanks.get(question?.fragment ?? '');
  return { question, answers: answers.length > 0 || blank === undefined ? answers : [blank] };
}

function labelOf({ question }: Answered): string {
  return question === undefined ? 'Your answer' : `Your answer to question ${question.number}`;
}

function put(host: HTMLElement, view: NoteView, show: (view: NoteView) => void): void {
  show(view);
  if (view.element.parentElement !== host) host.append(view.element);
}

function answersIn(question: HTMLElement): HTMLElement {
  const there = question.querySelector<HTMLElement>(':scope > .own-notes');
  if (there !== null) return there;
  const made = element('div', { class: 'own-notes' });
  question.append(made);
  return made;
}

function lostPart(): HTMLElement {
  const title = element('h2', { id: 'own-placeless' }, 'Answers without a question');
  const words = element('p', { class: 'own-remark' }, 'What they answer is no longer on this list.');
  return element('section', { class: 'own-placeless', 'aria-labelledby': title.id }, title, words);
}
