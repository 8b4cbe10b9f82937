import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

const tool = '../shared/tools/verbatim.mjs';

/** Needs the editors' copies of the op-eds, which no user has. */
it.skipIf(!existsSync(tool)).each(['.', 'dist'])('no op-ed stands in %s beyond short quotations', (folder) => {
  const run = () => execFileSync(process.execPath, [tool, folder], { encoding: 'utf8' });
  expect(run).not.toThrow();
  expect(run()).not.toContain('TOO MUCH');
});
