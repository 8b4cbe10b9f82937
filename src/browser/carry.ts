/**
 * In a downloaded copy a browser may give each file a storage of its own (Firefox does), so that what a reader has set on one
 * page is unknown to the next. There the settings go along in the address of every link that is followed.
 */
import { HIDE, isView } from '../model/class-view.ts';
import { settingNames, type SettingName } from '../model/settings.ts';

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
  if (leaves) link.href = withSettings(link.href, document.documentElement.dataset, isView(location.search));
}

type Settings = Readonly<Partial<Record<string, string>>>;

/** The settings that an address may carry beside what it shows. */
function carried({ search }: URL): readonly SettingName[] {
  return settingNames.filter((name) => name !== HIDE || !isView(search));
}

/**
 * An address with the settings that have been made, in the place of those that it carries.
 * @param inView whether what they hide was chosen for a class, and not by the reader
 */
export function withSettings(address: string, settings: Settings, inView = false): string {
  const url = new URL(withoutSettings(address));
  for (const name of carried(url)) {
    const value = settings[name];
    if (value !== undefined && !(inView && name === HIDE)) url.searchParams.set(name, value);
  }
  return url.href;
}

/** An address without settings. */
export function withoutSettings(address: string): string {
  const url = new URL(address);
  for (const name of carried(url)) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url.href;
}
