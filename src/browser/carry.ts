/**
 * In a downloaded copy a browser may give each file a storage of its own (Firefox does), so that what a reader has set on one
 * page is unknown to the next. There the settings go along in the address of every link that is followed.
 */
import { settingNames } from '../model/settings.ts';

/** Takes the settings along, and takes in those that came along; nothing to do on a site that is served. */
export function carrySettings(keep: () => void): void {
  if (location.protocol !== 'file:') return;
  const address = withoutSettings(location.href);
  if (address !== location.href) {
    keep();
    history.replaceState(history.state, '', address);
  }
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, prepareLink, true);
}

function prepareLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const leaves = link?.protocol === location.protocol && link.pathname !== location.pathname;
  if (leaves) link.href = withSettings(link.href, document.documentElement.dataset);
}

/** An address with the settings that have been made, in the place of those that it carries. */
export function withSettings(address: string, settings: Readonly<Partial<Record<string, string>>>): string {
  const url = new URL(withoutSettings(address));
  for (const name of settingNames) {
    const value = settings[name];
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** An address without settings. */
export function withoutSettings(address: string): string {
  const url = new URL(address);
  for (const name of settingNames) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url.href;
}
