/** The one inline script: applies the reader's settings before the first paint, so that nothing flashes. */
import { createHash } from 'node:crypto';
import { SETTINGS_KEY, settingNames } from '../model/settings.ts';

/**
 * Runs in the head, in any browser; storage may be closed (then the defaults stand). What the address says comes before what is
 * kept: see `src/browser/carry.ts`.
 */
export const bootScript = `{const d=document.documentElement;d.classList.add('js');let s;try{s=JSON.parse(localStorage.getItem('${SETTINGS_KEY}'))}catch{}s={...s,...Object.fromEntries(new URLSearchParams(location.search))};for(const k of ${JSON.stringify(settingNames)})if(typeof s[k]==='string')d.dataset[k]=s[k]}`;

/** Its hash, for the Content Security Policy. */
export const bootHash = `sha256-${createHash('sha256').update(bootScript).digest('base64')}` as const;
