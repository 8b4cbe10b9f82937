/** The one inline script: applies the reader's settings before the first paint, so that nothing flashes. */
import { SETTINGS_KEY, settingNames } from '../model/settings.ts';
import { sourceHash } from '../offline/source-hash.ts';

/**
 * Runs in the head, in any browser; storage may be closed (then the defaults stand). What the address says comes before what is
 * kept (see `src/browser/carry.ts`); a form states what is hidden once for each.
 */
export const bootScript = `{const d=document.documentElement;d.classList.add('js');let s;try{s=JSON.parse(localStorage.getItem('${SETTINGS_KEY}'))}catch{}const q=new URLSearchParams(location.search);for(const k of ${JSON.stringify(settingNames)}){const v=q.has(k)?q.getAll(k).join(' '):s?.[k];if(typeof v==='string')d.dataset[k]=v}}`;

/** Its hash, for the Content Security Policy. */
export const bootHash = sourceHash(bootScript);
