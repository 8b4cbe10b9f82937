/** The panel of the settings. */
import choices from 'virtual:margin';
import { button, element } from '../dom.ts';

const themes = { system: 'As the system', light: 'Light', dark: 'Dark' };
const sizes = { small: 'Small', medium: 'Medium', large: 'Large', larger: 'Larger' };

/** A popover with a form: radio buttons `theme` and `size`, and a box for all that the margin may show. */
export function settingsPanel(): { readonly panel: HTMLElement; readonly form: HTMLFormElement } {
  const form = element(
    'form',
    {},
    group('Theme', radios('theme', themes)),
    group('Text size', radios('size', sizes)),
    group(
      'Show in the margin',
      choices.map(({ value, label }) => labelled(label, { type: 'checkbox', value })),
    ),
    element(
      'p',
      {},
      element('button', { class: 'button', type: 'submit' }, 'Done'),
      button('Reset', () => form.reset()),
    ),
  );
  const attributes = { id: 'settings', class: 'panel no-print', popover: '', role: 'dialog' };
  return { panel: element('div', { ...attributes, 'aria-label': 'Reading settings' }, form), form };
}

function group(legend: string, labels: readonly HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, legend), element('div', {}, ...labels));
}

const radios = (name: string, values: Readonly<Record<string, string>>): HTMLElement[] =>
  Object.entries(values).map(([value, label]) => labelled(label, { type: 'radio', name, value }));

function labelled(label: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  return element('label', {}, element('input', attributes), label);
}
