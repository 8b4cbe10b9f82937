/** What tells the reader that an address shows a view chosen for a class, and shows everything again. */
import { TEXT_CHANGED } from '../text-changed.ts';
import { button, element } from '../dom.ts';
import { showQuestions } from './questions.ts';
import type { ClassQuestion } from '../../model/class-data.ts';
import choices from 'virtual:margin';
import { isHidden } from '../../model/class-view.ts';
import { apply, SETTINGS_CHANGED, settingsNow } from '../settings/now.ts';
import { viewIn, viewWords, withoutView, type Choice } from './view.ts';

/** Shows the view that the page’s address asks for. @param all the questions that there are @param root the site’s */
export function showView(page: Document, all: readonly ClassQuestion[], root: URL): void {
  const view = viewIn(page.location.search);
  if (view === undefined) return;
  let questions = all.filter(({ list }) => list === view.questions);
  const draw = () => showQuestions(page, questions, root);
  const bar = viewBar(
    page,
    () => viewWords(choicesNow(), questions.length > 0),
    () => {
      questions = [];
      draw();
    },
  );
  draw();
  page.addEventListener(TEXT_CHANGED, draw);
  if (view.hidden.length > 0 || view.questions !== '') page.querySelector('.sheet')?.prepend(bar);
}

/** What the margin may show, and whether it does. */
function choicesNow(): Choice[] {
  const { hide } = settingsNow();
  return choices.map((choice) => ({ ...choice, isShown: !isHidden(hide, choice.value) }));
}

/** @param words tells the view as it is now @param end is called when the reader wants everything */
function viewBar(page: Document, words: () => string, end: () => void): HTMLElement {
  const over = new AbortController();
  const told = element('p', { role: 'status' });
  const tell = () => (told.textContent = `A view chosen for a class: ${words()}`);
  const all = button('Show everything', () => {
    history.replaceState(history.state, '', withoutView(page.location.href));
    over.abort();
    end();
    // On this page; what the reader has set for others stays.
    apply({ hide: '' });
    told.textContent = 'Everything is shown.';
    all.remove();
    dismiss.focus();
  });
  const dismiss = button('Dismiss', () => {
    bar.remove();
    page.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  const attributes = { class: 'class-bar no-print', 'aria-label': 'View for the class' };
  const bar = element('section', attributes, told, element('p', { class: 'class-ways' }, all, dismiss));
  addEventListener(SETTINGS_CHANGED, tell, over);
  tell();
  return bar;
}
