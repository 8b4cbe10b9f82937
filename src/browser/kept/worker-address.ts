/**
 * Where the service worker lies: at the site's root, beside the folder of the scripts. Nothing where pages are not kept: on a
 * disk, in a browser without, and in the preview, whose pages do not say `data-worker`.
 * @param script the script that asks, as it stands in the page
 */
export function workerAddress(script: HTMLOrSVGScriptElement | null): string | undefined {
  if (!(script instanceof HTMLScriptElement) || script.dataset['worker'] === undefined) return undefined;
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return undefined;
  return new URL('../sw.js', script.src).href;
}
