/** The way to the settings: the form is loaded when it is first wanted. What is set applies without it, from the head of the page. */
import files from 'virtual:scripts';
import { isView } from '../model/class-view.ts';
import { carrySettings } from './carry.ts';
import { beside, loaderOf } from './load-data.ts';
import { keep, settingsNow } from './settings/now.ts';

/** @param script this script, as it stands in the page; the other lies beside it */
export function openSettings(script: HTMLOrSVGScriptElement | null): void {
  carrySettings(() => keep(settingsNow(), !isView(location.search)));
  const load = loaderOf(beside(script, files.settings));
  document.querySelector('#set')?.addEventListener('click', () => void load().catch(() => undefined));
}
