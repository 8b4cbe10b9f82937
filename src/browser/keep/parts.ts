/** The parts of the page that show how keeping goes. */
import { shown, type Shown, type State } from './state.ts';

export type Action = NonNullable<Shown['offer']>['action'] | 'remove';

interface Parts {
  readonly text: HTMLElement;
  readonly status: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly offer: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

/**
 * Finds the parts in a section, and draws states in them.
 * @param act told what the reader asks for
 * @returns what draws; nothing when the section is not as it should be
 */
export function drawing(section: HTMLElement, act: (action: Action) => void): ((state: State) => void) | undefined {
  const text = section.querySelector<HTMLElement>('[data-keep=text]');
  const status = section.querySelector<HTMLElement>('[role=status]');
  const progress = section.querySelector('progress');
  const [offer, remove] = section.querySelectorAll('button');
  if (!text || !status || !progress || !offer || !remove) return undefined;
  const parts: Parts = { text, status, progress, offer, remove };
  let action: Action | undefined;
  offer.addEventListener('click', () => action && act(action));
  remove.addEventListener('click', () => act('remove'));
  return (state) => {
    const next = shown(state);
    action = next.offer?.action;
    draw(parts, next);
  };
}

function draw({ text, status, progress, offer, remove }: Parts, next: Shown): void {
  const focused = document.activeElement;
  text.textContent = next.text;
  // Said again only when it is something else.
  if (status.textContent !== next.said) status.textContent = next.said;
  progress.hidden = next.progress === undefined;
  progress.value = next.progress ?? 0;
  offer.hidden = next.offer === undefined;
  offer.textContent = next.offer?.label ?? '';
  remove.hidden = !next.removable;
  const lost = focused instanceof HTMLElement && [offer, remove].some((button) => button === focused && button.hidden);
  if (lost) text.focus();
}
