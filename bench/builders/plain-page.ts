/** The page of a maker of sites that brings no theme: as little as a page of text needs. */

export const PLAIN_STYLE =
  'body{max-width:37rem;margin:0 auto;padding:0 1.25rem;font:1.2rem/1.5 Georgia,serif}.footnotes{font:.84rem/1.42 system-ui,sans-serif}\n';

/**
 * A template.
 * @param title how the template language writes the page’s title
 * @param content how it writes the page’s HTML
 */
export function plainPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <nav><a href="/">Readings</a> <a href="/concepts/">Concepts</a></nav>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>
`;
}
