/** The reader's settings: applied to the root element, kept on the device where it lets us. */

import { ALL_NOTES, isView } from '../model/class-view.ts';
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
  const chosen = read(form).hide;
  carrySettings(() => keep(read(form), chosen));
  form.addEventListener('change', () => apply(read(form), chosen));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.closest<HTMLElement>('[popover]')?.hidePopover();
  });
  form.addEventListener('reset', () => {
    fill(form, defaults);
    apply(defaults, chosen);
  });
}

const boxes = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input');

function fill(form: HTMLFormElement, settings: Settings): void {
  const hidden = settings.hide.split(' ');
  const isHidden = (what: string) =>
    hidden.includes(what) || (what.endsWith(`-${ALL_NOTES}`) && hidden.includes(ALL_NOTES));
  for (const box of boxes(form))
    box.checked = box.type === 'checkbox' ? !isHidden(box.value) : settings[box.name as 'theme' | 'size'] === box.value;
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

function apply(settings: Settings, chosen: string): void {
  Object.assign(document.documentElement.dataset, settings);
  dispatchEvent(new Event('resize'));
  keep(settings, chosen);
}

/** @param chosen what a view for a class hides: while that stays, it takes the place of nothing of the reader’s own */
function keep({ theme, size, hide }: Settings, chosen: string): void {
  try {
    const isOwn = hide !== chosen || !isView(location.search);
    const kept = isOwn ? hide : JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}').hide;
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ theme, size, hide: kept }));
  } catch {
    // Storage is closed here; the settings hold for this page only.
  }
}
