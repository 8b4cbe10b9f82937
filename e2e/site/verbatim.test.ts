import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

const tool = '../shared/tools/verbatim.mjs';

/** Git, which the tool asks for a folder's files, knows none in `dist`; without git it looks at all that are there. */
const withoutGit = { ...process.env, GIT_DIR: '/nonexistent' };

/** Needs the editors' copies of the op-eds, which no user has. */
it.skipIf(!existsSync(tool)).each([
  ['.', process.env],
  ['dist', withoutGit],
])('no op-ed stands in %s beyond short quotations', (folder, env) => {
  const { status, stdout } = spawnSync(process.execPath, [tool, folder], { encoding: 'utf8', env });
  expect([status, stdout]).toEqual([0, expect.not.stringContaining('TOO MUCH')]);
  // The digests quote, so a tool that finds nothing has not looked.
  expect(stdout).toMatch(/longest run [1-9]/);
});
