/** The settings, when they are first wanted: their panel, open, with what is set. */
import styles from '../styles/settings.css';
import { bringStyles } from './dom.ts';
import choices from 'virtual:margin';
import { isHidden } from '../model/class-view.ts';
import { apply, defaults, keep, SETTINGS_CHANGED, settingsNow, type Settings } from './settings/now.ts';
import { settingsPanel } from './settings/panel.ts';

function openSettings(opener: HTMLButtonElement): void {
  const { panel, form } = settingsPanel();
  bringStyles(styles);
  bringToLife(form, panel);
  document.body.append(panel);
  opener.popoverTargetElement = panel;
  panel.showPopover({ source: opener });
}

function bringToLife(form: HTMLFormElement, panel: HTMLElement): void {
  const show = () => fill(form, settingsNow());
  show();
  const take = (settings: Settings, ofMargin: boolean) => {
    apply(settings);
    keep(settings, ofMargin);
  };
  addEventListener(SETTINGS_CHANGED, show);
  form.addEventListener('change', ({ target }) => take(read(form), target instanceof Element && isBox(target)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.hidePopover();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    take(defaults, true);
  });
}

/** Whether a field is of those that say what the margin shows. */
const isBox = (field: Element): boolean => field.matches('[type=checkbox]');

const boxes = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input');

function fill(form: HTMLFormElement, settings: Settings): void {
  for (const box of boxes(form))
    box.checked = isBox(box)
      ? !isHidden(settings.hide, box.value)
      : settings[box.name as 'theme' | 'size'] === box.value;
}

function read(form: HTMLFormElement): Settings {
  const checked = (name: 'theme' | 'size') =>
    [...boxes(form)].find((box) => box.name === name && box.checked)?.value ?? defaults[name];
  const shown = new Set([...boxes(form)].filter((box) => box.checked).map(({ value }) => value));
  const hide = choices.map(({ value }) => value).filter((value) => !shown.has(value));
  return { theme: checked('theme'), size: checked('size'), hide: hide.join(' ') };
}

// At the end, when all above is there.
const opener = document.querySelector<HTMLButtonElement>('#set');
if (opener !== null) openSettings(opener);
