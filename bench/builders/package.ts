/** The package of the bench: the makers of sites that Postil is measured against, installed when they are first needed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run, say } from '../../scripts/process.ts';

const BENCH = 'bench';

/** The path of a file of an installed package, from anywhere. */
export function installed(path: string): string {
  return resolve(BENCH, 'node_modules', path);
}

/** The release of a package that `bench/package.json` pins. */
export function pinned(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${BENCH}/package.json has no “${name}”.`);
  return version;
}

/** Installs the locked packages when they are missing or the lock has changed since; throws when that fails. */
export async function installPeers(): Promise<void> {
  const lock = createHash('sha256')
    .update(readFileSync(join(BENCH, 'package-lock.json')))
    .digest('hex');
  const mark = installed('.postil-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('Installing what is measured against, below bench/ (once; about a minute) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', BENCH];
  if ((await run('npm', args)) !== 0) throw new Error('npm could not install what is measured against.');
  writeFileSync(mark, lock);
}
