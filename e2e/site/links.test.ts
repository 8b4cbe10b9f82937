import { LinkChecker, LinkState } from 'linkinator';
import { expect, it } from 'vitest';
import { pagesOf } from '../pages.ts';

it('every internal link and fragment of the site resolves', async () => {
  const checker = new LinkChecker();
  const result = await checker.check({
    path: pagesOf('dist').map((page) => page.slice(1)),
    serverRoot: 'dist',
    checkFragments: true,
    concurrency: 50,
    recurse: true,
    linksToSkip: (link) => Promise.resolve(new URL(link).hostname !== '127.0.0.1'),
  });
  const broken = result.links.filter((link) => link.state === LinkState.BROKEN);
  expect(broken.map((link) => `${link.parent} → ${link.url}`)).toEqual([]);
  expect(result.links.length).toBeGreaterThan(1000);
});
