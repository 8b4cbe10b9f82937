/** The reader's settings: they stand on the root element, and are kept on the device where it lets us. */
import { SETTINGS_KEY, type SettingName } from '../../model/settings.ts';

export type Settings = Readonly<Record<SettingName, string>>;

export const defaults: Settings = { theme: 'system', size: 'medium', hide: '' };

/** Sent to the window when they have changed. */
export const SETTINGS_CHANGED = 'postil-settings';

/** As they stand on the page. */
export function settingsNow(): Settings {
  return { ...defaults, ...document.documentElement.dataset };
}

/**
 * Keeps them on the device.
 * @param isOwn whether what the margin hides was chosen by the reader, and not for a class; else what is kept of it stays
 */
export function keep({ theme, size, hide }: Settings, isOwn: boolean): void {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ theme, size, hide: isOwn ? hide : keptHide() }));
  } catch {
    // Storage is closed here; the settings hold for this page only.
  }
}

/** Nothing where what is kept is spoilt. */
function keptHide(): unknown {
  try {
    return JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '').hide;
  } catch {
    return undefined;
  }
}

/** Puts them on the page. */
export function apply(settings: Partial<Settings>): void {
  Object.assign(document.documentElement.dataset, settings);
  for (const event of ['resize', SETTINGS_CHANGED]) dispatchEvent(new Event(event));
}
