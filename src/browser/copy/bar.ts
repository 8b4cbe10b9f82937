/** What stands above a copy's text: whose text it is, and what can be done with it. */
import { button, element, type Child } from '../dom.ts';

export interface BarWords {
  readonly heading: string;
  /** What is to be known of the copy, a sentence each. */
  readonly about: readonly string[];
}

export interface BarActs {
  readonly another: () => void;
  readonly remove: () => void;
}

export interface Bar {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** Says whether the copy is kept. */
  readonly tell: (words: string) => void;
}

/** The bar of a copy, with its report. */
export function copyBar({ heading, about }: BarWords, { another, remove }: BarActs, report: HTMLElement): Bar {
  const title = element('h2', { id: 'copy-heading', tabindex: '-1' }, heading);
  const kept = element('p', { role: 'status' });
  const buttons = element(
    'p',
    { class: 'copy-ways no-print' },
    button('Open another', another),
    button('Remove', remove),
  );
  const sentences = about.map((sentence): Child => element('p', {}, sentence));
  const attributes = { class: 'copy-bar', 'aria-labelledby': title.id };
  return {
    element: element('section', attributes, title, ...sentences, kept, buttons, report),
    heading: title,
    tell: (words) => {
      kept.textContent = words;
    },
  };
}

/** What stands there once the copy is removed. */
export function removedBar(
  name: string,
  back: () => void,
): { readonly element: HTMLElement; readonly button: HTMLElement } {
  const undo = button('Bring it back', back);
  const words = element('p', { role: 'status' }, `“${name}” was removed from this device.`);
  return {
    element: element(
      'section',
      { class: 'copy-bar no-print', 'aria-label': 'Your copy' },
      words,
      element('p', { class: 'copy-ways' }, undo),
    ),
    button: undo,
  };
}

/** What stands there when the copy that is kept cannot be opened: by a later version, or where what opens it is not to be had. */
export function failedBar(name: string | undefined, { another, remove }: BarActs): HTMLElement {
  const copy = name === undefined ? 'The copy' : `The copy “${name}”`;
  const words = element(
    'p',
    { role: 'status', tabindex: '-1' },
    `${copy} that is kept on this device could not be opened.`,
  );
  const ways = element(
    'p',
    { class: 'copy-ways' },
    button('Remove', () => {
      remove();
      words.textContent = `${copy} was removed from this device.`;
      ways.remove();
      words.focus();
    }),
    button('Open another', another),
  );
  return element('section', { class: 'copy-bar no-print', 'aria-label': 'Your copy' }, words, ways);
}

/** Chooses between the full text and the digest, from anywhere in them. */
export function textSwitch(choose: (which: 'digest' | 'copy') => void): HTMLElement {
  const choices = { copy: 'Full text', digest: 'Digest' } as const;
  const buttons = (['copy', 'digest'] as const).map((which) =>
    button(choices[which], () => press(which), { 'aria-pressed': String(which === 'copy') }),
  );
  const press = (which: 'digest' | 'copy') => {
    choose(which);
    for (const each of buttons) each.setAttribute('aria-pressed', String(each.textContent === choices[which]));
  };
  return element('div', { class: 'copy-switch no-print', role: 'group', 'aria-label': 'Text' }, ...buttons);
}
