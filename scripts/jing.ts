/** Validates TEI files in the tests: jing, with the schema of the TEI Consortium where that lies beside the checkout. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian } from './browser.ts';
import { exists, say } from './process.ts';

const JAR = '/usr/share/java/jing.jar';
const SCHEMA = '../shared/schemas/tei_all.rng';

/** Whether files can be validated: there is the program, and the schema. */
export function canValidateTei(): boolean {
  return existsSync(SCHEMA) && hasJing();
}

function hasJing(): boolean {
  return existsSync(JAR) && exists('java', '-version');
}

/** Sees to it that files can be validated, where the schema is there; tries Debian’s program. */
export async function ensureJing(): Promise<boolean> {
  if (existsSync(SCHEMA) && !hasJing()) {
    say('No jing found; trying to install Debian’s to validate TEI …');
    await installFromDebian('jing');
  }
  return canValidateTei();
}

/** What jing says of some files, `FILE:LINE:COLUMN: error: …`; throws when it cannot be started. */
export function invalidTei(files: readonly string[]): string[] {
  const { stdout, error } = spawnSync('java', ['-jar', JAR, SCHEMA, ...files], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return stdout.split('\n').filter((line) => line !== '');
}
