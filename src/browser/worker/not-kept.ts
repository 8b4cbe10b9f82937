/** The page for an address that is not on this device, while the site cannot be reached. */

export interface KeptPage {
  readonly href: string;
  /** As it stands in the page, so with character references. */
  readonly title: string;
}

/**
 * That page, in the site’s look as far as its style sheets are kept.
 * @param sheets addresses of style sheets
 */
export function notKeptPage(pages: readonly KeptPage[], sheets: readonly string[]): string {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('');
  const items = pages.map(({ href, title }) => `<li><a href="${escaped(href)}">${title}</a></li>`).join('');
  const title = 'This page is not kept on this device';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${links}
<main>
<h1>${title}</h1>
<p>The site cannot be reached just now, and this page has not been opened here before. <a href="">Try again</a></p>
${items && `<h2>Pages kept here</h2>\n<ul>${items}</ul>`}
</main>
</html>
`;
}

/** The title of a page’s HTML, as it stands there. */
export function titleOf(html: string): string | undefined {
  return /<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim();
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
