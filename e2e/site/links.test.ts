import { LinkChecker, LinkState } from 'linkinator';
import { expect, it } from 'vitest';
import { pagesOf } from '../pages.ts';
import { sites } from '../sites.ts';

it.each([
  [sites.real.folder, 1000],
  [sites.songs.folder, 100],
])('every internal link and fragment of %s resolves', async (folder, least) => {
  const checker = new LinkChecker();
  const result = await checker.check({
    path: pagesOf(folder).map((page) => page.slice(1)),
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
