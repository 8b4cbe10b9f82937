/** The reader's settings: applied to the root element, kept on the device where it lets us. */

import { SETTINGS_KEY, type SettingName } from '../model/settings.ts';
import { carrySettings } from './carry.ts';

type Settings = Record<SettingName, string>;

const defaults: Settings = { theme: 'system', size: 'medium', hide: '' };

/** Brings the form of settings to life. */
export function rememberSettings(): void {
  const form = document.querySelector<HTMLFormElement>('#settings form');
  if (form === null) return;
  const settings = { ...defaults, ...document.documentElement.dataset };
  fill(form, settings);
  carrySettings(() => keep(settings));
  form.addEventListener('change', () => apply(read(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.closest<HTMLElement>('[popover]')?.hidePopover();
  });
  form.addEventListener('reset', () => {
    fill(form, defaults);
    apply(defaults);
  });
}

const boxes = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input');

function fill(form: HTMLFormElement, settings: Settings): void {
  const hidden = settings.hide.split(' ');
  for (const box of boxes(form))
    box.checked =
      box.type === 'checkbox' ? !hidden.includes(box.value) : settings[box.name as 'theme' | 'size'] === box.value;
}

function read(form: HTMLFormElement): Settings {
  const settings = { ...defaults };
  const hidden: string[] = [];
  for (const box of boxes(form)) {
    if (box.type === 'checkbox' && !box.checked) hidden.push(box.value);
    else if (box.type === 'radio' && box.checked) settings[box.name as 'theme' | 'size'] = box.value;
  }
  return { ...settings, hide: hidden.join(' ') };
}

function apply(settings: Settings): void {
  Object.assign(document.documentElement.dataset, settings);
  dispatchEvent(new Event('resize'));
  keep(settings);
}

function keep({ theme, size, hide }: Settings): void {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ theme, size, hide }));
  } catch {
    // Storage is closed here; the settings hold for this page only.
  }
}
