/** Pagefind as its manual has it (https://pagefind.app/docs/), to compare with: its own files over http, and the least page that uses them. */
import { close, createIndex } from 'pagefind';

/**
 * Writes the ordinary index of some pages, with what Pagefind brings to search it.
 * @param pages each as an address and its HTML
 * @param folder where its files go
 * @throws when Pagefind says that something is wrong
 */
export async function writeOrdinary(
  pages: Iterable<readonly [url: string, html: string]>,
  folder: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const [url, content] of pages) await index.addHTMLFile({ url, content });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
}

/** A page that looks for what its address asks, `?q=…`, and shows as many results as are seen at first. */
export const ordinaryPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><ol id="results"></ol>
<script type="module">
const pagefind = await import('/pagefind/pagefind.js');
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
for (const { url, meta, excerpt } of await Promise.all(results.slice(0, 5).map((result) => result.data()))) {
  const item = document.createElement('li');
  item.className = 'found';
  item.innerHTML = '<a href="' + url + '">' + meta.title + '</a><p>' + excerpt + '</p>';
  document.querySelector('#results').append(item);
}
</script></html>`;
