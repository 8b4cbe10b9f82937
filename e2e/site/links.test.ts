import { readdirSync, readFileSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { everyPageOf } from '../pages.ts';
import { sites } from '../sites.ts';

it.each([
  [sites.real.folder, 1000],
  [sites.songs.folder, 100],
])('every internal link and fragment of %s resolves', async (folder, least) => {
  const checker = new LinkChecker();
  const result = await checker.check({
    path: everyPageOf(folder).map((page) => page.slice(1)),
    serverRoot: folder,
    checkFragments: true,
    concurrency: 50,
    recurse: true,
    linksToSkip: (link) => Promise.resolve(new URL(link).hostname !== '127.0.0.1'),
  });
  const broken = result.links.filter((link) => link.state === LinkState.BROKEN);
  expect(broken.map((link) => `${link.parent} → ${link.url}`)).toEqual([]);
  expect(result.links.length).toBeGreaterThan(least);
});

describe.each([sites.real, sites.songs, sites.crowded])('the links of $folder', ({ folder }) => {
  const pages = everyPageOf(folder);

  it('stay in the site wherever its folder lies: no page links from the root, but that for what is missing', () => {
    const fromRoot = pages.filter((page) =>
      /\s[a-z-]+=["']?\/(?!\/)/.test(tagsOf(readFileSync(folder + page, 'utf8'))),
    );
    expect(fromRoot).toEqual(['/404.html']);
  });

  it('say which file they lead to', () => {
    for (const page of pages)
      for (const [, href = ''] of readFileSync(folder + page, 'utf8').matchAll(
        /<a [^>]*?href="(?!https?:|data:)([^"#?]+)/g,
      ))
        // `sha256sum` knows its file by this name.
        expect(href, page).toMatch(/\.[a-z]+$|\/SHA256SUMS$/);
  });

  it('are relative in style sheets too', () => {
    const sheets = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    for (const sheet of sheets) expect(readFileSync(`${folder}/assets/${sheet}`, 'utf8')).not.toMatch(/url\(["']?\//);
  });
});

/** The tags of a page without what they enclose. */
function tagsOf(html: string): string {
  return Array.from(html.matchAll(/<[a-z][^>]*>/g), ([tag]) => tag).join('');
}
