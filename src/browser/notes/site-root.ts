/** The root of the site, wherever it lies: found by the script that every page has. */

/** Throws where the page is none of the site’s. */
export function siteRoot(page: Document): URL {
  const script = page.querySelector<HTMLScriptElement>('script[src*="assets/main."]');
  if (script === null) throw new Error('This page has no main script.');
  return new URL('..', script.src);
}
