/** Reading aloud: the paragraphs of the page’s text one by one, with their glosses and questions when they are wanted. */
import type { ClassQuestion } from '../../../model/class-data.ts';
import { fill } from '../../dom.ts';
import { showsOther } from '../../notes/text-blocks.ts';
import { TEXT_CHANGED } from '../../text-changed.ts';
import { questionNote } from '../questions.ts';
import { withAloud } from '../view.ts';
import { fitted, sizesFor } from './fit.ts';
import { actOf, movedTo, type AloudAct } from './keys.ts';
import { paragraphsOf } from './paragraphs.ts';
import { aloudStage } from './stage.ts';

/** Each press makes type so many times larger. */
const LARGER = 1.15;

/** How the text is shown; it stays so from paragraph to paragraph. */
interface Showing {
  at: number;
  times: number;
  glosses: boolean;
  questions: boolean;
}

/**
 * Makes the view; gives what opens it at a paragraph, by its id, else at the first.
 * @param questions those that can be shown @param root the site’s
 */
export function readingAloud(page: Document, questions: readonly ClassQuestion[], root: URL): (id: string) => void {
  const showing: Showing = { at: 0, times: 1, glosses: false, questions: false };
  let paragraphs = paragraphsOf(page);
  const stage = aloudStage(questions.length > 0, (what) => act(what));
  const { dialog, place, room, words, glosses, buttons } = stage;

  const fit = () => {
    const fits = (size: number) => {
      words.style.fontSize = `${size}px`;
      return room.scrollHeight <= room.clientHeight;
    };
    fits(fitted(sizesFor({ width: room.clientWidth, height: room.clientHeight }, showing.times), fits));
  };
  const draw = () => {
    const paragraph = paragraphs[showing.at];
    if (paragraph === undefined) return;
    const { number, id } = paragraph;
    const asked = showsOther(page) ? [] : questions.filter((each) => each.paragraphs.includes(number));
    place.textContent = `¶\u00A0${number} of ${paragraphs.at(-1)?.number ?? number}`;
    room.ariaLabel = `¶\u00A0${number}`;
    fill(words, [paragraph.words()]);
    fill(glosses, showing.glosses ? paragraph.glosses() : []);
    fill(stage.questions, showing.questions ? asked.map((each) => questionNote(each, root)) : []);
    for (const what of ['glosses', 'questions'] as const)
      buttons[what]?.setAttribute('aria-pressed', String(showing[what]));
    room.scrollTop = 0;
    fit();
    history.replaceState(history.state, '', withAloud(page.location.href, id, true));
  };
  const act = (what: AloudAct): void => {
    if (what === 'down' || what === 'up') {
      if (!scroll(room, what)) act(what === 'down' ? 'next' : 'previous');
      return;
    }
    if (what === 'glosses' || what === 'questions') showing[what] = !showing[what];
    else if (what === 'larger') showing.times *= LARGER;
    else if (what === 'smaller') showing.times /= LARGER;
    else showing.at = movedTo(what, showing.at, paragraphs.length);
    draw();
  };
  dialog.addEventListener('keydown', (event) => {
    const what = actOf(event, event.target instanceof HTMLButtonElement);
    if (what === undefined) return;
    event.preventDefault();
    act(what);
  });
  dialog.addEventListener('close', () => {
    const link = paragraphs[showing.at]?.link;
    history.replaceState(history.state, '', withAloud(page.location.href, paragraphs[showing.at]?.id ?? '', false));
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  });
  addEventListener('resize', () => dialog.open && fit());
  // A reader’s own copy may come while the view is open; its paragraphs have the same numbers.
  page.addEventListener(TEXT_CHANGED, () => {
    if (dialog.open) openAt(paragraphs[showing.at]?.id ?? '');
  });
  const openAt = (id: string) => {
    paragraphs = paragraphsOf(page);
    if (paragraphs.length === 0) return;
    showing.at = Math.max(
      0,
      paragraphs.findIndex((each) => each.id === id),
    );
    if (!dialog.isConnected) page.body.append(dialog);
    if (!dialog.open) {
      dialog.showModal();
      // The dialog itself has the focus at first, so that no ring is drawn on the wall.
      dialog.focus();
    }
    draw();
  };
  return openAt;
}

/** Scrolls a long paragraph on; false when it is at its end already. */
function scroll(room: HTMLElement, way: 'down' | 'up'): boolean {
  const before = room.scrollTop;
  room.scrollBy({ top: (way === 'down' ? 0.85 : -0.85) * room.clientHeight, behavior: 'instant' });
  return room.scrollTop !== before;
}
