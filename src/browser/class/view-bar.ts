/** What tells the reader that an address shows a view chosen for a class, and shows everything again. */
import { TEXT_CHANGED } from '../text-changed.ts';
import { button, element } from '../dom.ts';
import { showQuestions } from './questions.ts';
import type { ClassQuestion } from '../../model/class-data.ts';
import { viewIn, viewWords, withoutView, type Choice } from './view.ts';

/** Shows the view that the page’s address asks for. @param all the questions that there are @param root the site’s */
export function showView(page: Document, all: readonly ClassQuestion[], root: URL): void {
  const view = viewIn(page.location.search);
  if (view === undefined) return;
  let questions = all.filter(({ list }) => list === view.questions);
  const draw = () => showQuestions(page, questions, root);
  const bar = viewBar(
    page,
    () => viewWords(choicesOf(page), questions.length > 0),
    () => {
      questions = [];
      draw();
    },
  );
  draw();
  page.addEventListener(TEXT_CHANGED, draw);
  if (view.hidden.length > 0 || view.questions !== '') page.querySelector('.sheet')?.prepend(bar);
}

/** The boxes of the settings, which say what the margin shows. */
function boxesOf(page: Document): HTMLInputElement[] {
  return [...page.querySelectorAll<HTMLInputElement>('#settings input[type=checkbox]')];
}

function choicesOf(page: Document): Choice[] {
  return boxesOf(page).map(({ value, checked, labels }) => ({
    value,
    label: labels?.[0]?.textContent.trim() ?? value,
    isShown: checked,
  }));
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
    showAll(page);
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
  const form = page.querySelector('#settings form');
  form?.addEventListener('change', tell, over);
  form?.addEventListener('reset', () => setTimeout(tell), over);
  tell();
  return bar;
}

/** Shows everything on this page; what the reader has set for others stays. */
function showAll(page: Document): void {
  for (const box of boxesOf(page)) box.checked = true;
  page.documentElement.dataset['hide'] = '';
  dispatchEvent(new Event('resize'));
}
