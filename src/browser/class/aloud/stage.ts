/** The dialog in which a text is read aloud, for a projector: one paragraph, as large as fits. */
import { button, element } from '../../dom.ts';
import type { AloudAct } from './keys.ts';

export interface Stage {
  readonly dialog: HTMLDialogElement;
  /** Which paragraph it is. */
  readonly place: HTMLElement;
  /** Scrolls what does not fit. */
  readonly room: HTMLElement;
  readonly words: HTMLElement;
  readonly glosses: HTMLElement;
  readonly questions: HTMLElement;
  readonly buttons: Readonly<Partial<Record<AloudAct, HTMLButtonElement>>>;
}

/** @param hasQuestions whether there are any to be shown @param act does what a button says */
export function aloudStage(hasQuestions: boolean, act: (what: AloudAct) => void): Stage {
  const place = element('p', { role: 'status', class: 'aloud-place' });
  const words = element('div', { class: 'aloud-words' });
  const glosses = element('div', { class: 'aloud-beside' });
  const questions = element('div', { class: 'aloud-beside' });
  const room = element('div', { class: 'aloud-room', tabindex: '0', role: 'region' }, words, glosses, questions);
  const make = (what: AloudAct, label: string, keys: string, pressed?: boolean) =>
    button(label, () => act(what), {
      'aria-keyshortcuts': keys,
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
    });
  const buttons: Partial<Record<AloudAct, HTMLButtonElement>> = {
    previous: make('previous', 'Previous', 'ArrowLeft'),
    next: make('next', 'Next', 'ArrowRight'),
    glosses: make('glosses', 'Glosses', 'G', false),
    ...(hasQuestions && { questions: make('questions', 'Questions', 'Q', false) }),
    smaller: make('smaller', 'Smaller', '-'),
    larger: make('larger', 'Larger', '+'),
  };
  const inner = element('div', { class: 'aloud-stage' });
  const close = button('Close', () => dialog.close());
  const bar = element('div', { class: 'aloud-bar' }, place, ...Object.values(buttons), fullScreen(inner), close);
  inner.append(room, bar);
  const attributes = { class: 'aloud no-print', 'aria-label': 'Reading aloud', tabindex: '-1' };
  const dialog = element('dialog', attributes, inner);
  return { dialog, place, room, words, glosses, questions, buttons };
}

/** What fills the screen with an element, which may be no dialog: https://fullscreen.spec.whatwg.org/#dom-element-requestfullscreen */
function fullScreen(inner: HTMLElement): HTMLElement | false {
  if (!document.fullscreenEnabled) return false;
  const made = button(
    'Full screen',
    () => {
      const change = document.fullscreenElement === null ? inner.requestFullscreen() : document.exitFullscreen();
      // A browser that refuses leaves all as it is.
      change.catch(() => undefined);
    },
    { 'aria-pressed': 'false' },
  );
  inner.addEventListener('fullscreenchange', () => {
    made.ariaPressed = String(document.fullscreenElement === inner);
  });
  return made;
}
