import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { exists } from '../../scripts/process.ts';
import { everyPageOf } from '../pages.ts';
import { sites } from '../sites.ts';

const files = [sites.real, sites.songs].flatMap(({ folder }) => everyPageOf(folder).map((address) => folder + address));

it('html-validate finds no error on any page', async () => {
  const validate = new HtmlValidate(new FileSystemConfigLoader());
  const report = await validate.validateMultipleFiles(files);
  expect(
    report.results.flatMap(({ filePath, messages }) =>
      messages.map((m) => `${filePath}:${m.line} ${m.ruleId} ${m.message}`),
    ),
  ).toEqual([]);
});

it.skipIf(!exists('java', '-version'))('the Nu HTML Checker finds no error on any page', async () => {
  const jar = createRequire(import.meta.url)('vnu-jar') as string;
  const run = promisify(execFile)('java', ['-jar', jar, '--errors-only', '--format', 'gnu', ...files], {
    maxBuffer: 1 << 26,
  });
  const { stderr } = await run.catch((error: { stderr: string }) => error);
  expect(stderr.trim().split('\n').filter(Boolean)).toEqual([]);
});
