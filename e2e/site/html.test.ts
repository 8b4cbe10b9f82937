import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { exists } from '../../scripts/process.ts';
import { everyPageOf } from '../pages.ts';
import { sites } from '../sites.ts';

/** Pages over the joined sites; those of the sites are what they were. */
const joined = everyPageOf(sites.joined.folder).filter((address) => !address.slice(1).includes('/'));
const files = [
  ...[sites.real, sites.songs].flatMap(({ folder }) => everyPageOf(folder).map((address) => folder + address)),
  ...joined.map((address) => sites.joined.folder + address),
];

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
  // It knows less CSS than browsers do; what they drop is seen in them.
  const options = ['--errors-only', '--format', 'gnu', '--filterpattern', 'CSS: .*'];
  const run = promisify(execFile)('java', ['-jar', jar, ...options, ...files], { maxBuffer: 1 << 26 });
  const { stderr } = await run.catch((error: { stderr: string }) => error);
  expect(stderr.trim().split('\n').filter(Boolean)).toEqual([]);
});
