import { rm, stat } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { hasZimTools, packZim } from '../../scripts/pack-zim.ts';
import { sites } from '../sites.ts';

const to = '.cache/zim-test/site.zim';

afterAll(() => rm('.cache/zim-test', { recursive: true, force: true }));

it.skipIf(!hasZimTools()).each([
  [sites.real.folder, 'content'],
  [sites.songs.folder, 'e2e/fixtures/songs'],
])('the site in %s packs into a file that zimcheck passes', async (from, content) => {
  expect(await packZim({ from, content, to })).toBe(true);
  expect((await stat(to)).size).toBeGreaterThan(50_000);
});
