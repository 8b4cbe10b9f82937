/** The difference between the site on a host and in the download: the one step that makes the latter's pages. */
import { editPage, type Edit } from './edit.ts';
import { isKept } from './manifest.ts';

/** The script of the page that keeps the site on a device, which takes a host. */
const KEEPER = /^assets\/keep\./;

/** Whether a file of the site is in the download too. */
export function isInDownload(file: string): boolean {
  return isKept(file) && !KEEPER.test(file);
}

/**
 * A page as the download has it. `data-only` says of an element where it belongs, `online` or `download`; on a host the latter
 * is hidden.
 */
export function downloadedPage(html: string): string {
  return editPage(html, (edit) => {
    const only = edit.attribute('data-only');
    if (only === 'online' || isFontPreload(edit)) {
      edit.remove();
      return;
    }
    if (only === 'download') edit.removeAttribute('hidden');
    edit.removeAttribute('data-worker');
  });
}

/**
 * A style sheet as the download has it. On a host a page does not wait for a font, which may be slow; on a disk none is, and
 * without the preload a page that does not wait would be set in another face by chance.
 */
export function downloadedSheet(css: string): string {
  return css.replaceAll(/font-display:\s*optional/g, 'font-display:block');
}

/**
 * Fonts are fetched with CORS, so their preload must be too, or over http they come twice; from a disk, where each file is a
 * stranger to every other, browsers refuse that and say so (https://html.spec.whatwg.org/#link-type-preload).
 */
function isFontPreload({ tag, attribute }: Edit): boolean {
  return tag.name === 'link' && attribute('rel') === 'preload' && attribute('crossorigin') !== undefined;
}
