/** The page for an address that is not on this device, while the site cannot be reached. */

export interface KeptPage {
  readonly href: string;
  /** As it stands in the page, so with character references. */
  readonly title: string;
}

/**
 * That page, in the site’s look as far as its style sheets are kept.
 * @param sheets addresses of style sheets
 * @param home the address of the site, where it is known
 */
export function notKeptPage(pages: readonly KeptPage[], sheets: readonly string[], home?: string): string {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('');
  const header = home === undefined ? '' : `<header><a href="${escaped(home)}">Home</a></header>`;
  const inOrder = pages.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const items = inOrder.map(({ href, title }) => `<li><a href="${escaped(href)}">${title}</a></li>`).join('');
  const title = 'This page is not kept on this device';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${links}
${header}
<main>
<article class="sheet"><div>
<h1>${title}</h1>
<p>The site cannot be reached just now, and this page has not been opened here before, or there is none at this address. <a href="">Try again</a></p>
${items && `<h2>Pages kept here</h2>\n<ul>${items}</ul>`}
</div></article>
</main>
</html>
`;
}

/** The title of a page’s HTML, as it stands there, without the site’s own behind it. */
export function titleOf(html: string): string | undefined {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim();
  return title?.replace(/ · [^·]+$/, '');
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
