/** The reader's settings: they stand on the root element, and are kept on the device where it lets us. */
import { isView } from '../../model/class-view.ts';
import { SETTINGS_KEY, type SettingName } from '../../model/settings.ts';

export type Settings = Readonly<Record<SettingName, string>>;

export const defaults: Settings = { theme: 'system', size: 'medium', hide: '' };

/** Sent to the window when they have changed. */
export const SETTINGS_CHANGED = 'postil-settings';

/** As they stand on the page. */
export function settingsNow(): Settings {
  return { ...defaults, ...document.documentElement.dataset };
}

/** @param chosen what a view for a class hides: while that stays, it takes the place of nothing of the reader’s own */
export function keep({ theme, size, hide }: Settings, chosen: string): void {
  try {
    const isOwn = hide !== chosen || !isView(location.search);
    const kept = isOwn ? hide : JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}').hide;
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ theme, size, hide: kept }));
  } catch {
    // Storage is closed here; the settings hold for this page only.
  }
}

/** Puts them on the page. */
export function apply(settings: Partial<Settings>): void {
  Object.assign(document.documentElement.dataset, settings);
  for (const event of ['resize', SETTINGS_CHANGED]) dispatchEvent(new Event(event));
}
