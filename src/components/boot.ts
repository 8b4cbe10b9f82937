/** The one inline script: applies the reader's settings before the first paint, so that nothing flashes. */
import { createHash } from 'node:crypto';

/** Runs in the head, in any browser; storage may be closed (then the defaults stand). */
export const bootScript = `{const d=document.documentElement;d.classList.add('js');try{const s=JSON.parse(localStorage.getItem('postil')??'{}');for(const k of ['theme','size','hide'])if(typeof s[k]==='string')d.dataset[k]=s[k]}catch{}}`;

/** Its hash, for the Content Security Policy. */
export const bootHash = `sha256-${createHash('sha256').update(bootScript).digest('base64')}` as const;
