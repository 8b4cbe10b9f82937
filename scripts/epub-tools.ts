/** What looks at e-books in the tests: Debian’s epubcheck, and DAISY’s Ace, which is too large to be a dependency. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, lookForChromium } from './browser.ts';
import { exists, run, say } from './process.ts';

const JAR = '/usr/share/java/epubcheck.jar';
const ACE_FOLDER = '.cache/ace';
const ACE_PACKAGE = '@daisy/ace-cli@1.4.6';
const ACE = join(ACE_FOLDER, 'node_modules/@daisy/ace-cli/bin/ace.js');

/** The arguments by which Java runs epubcheck; nothing when it is not there. */
export function lookForEpubcheck(): readonly string[] | undefined {
  // Checking a small book is over before a thorough compiler would pay.
  return existsSync(JAR) && exists('java', '-version') ? ['-XX:TieredStopAtLevel=1', '-jar', JAR] : undefined;
}

/** The script of Ace, and the browser that it takes; nothing when one is not there. */
export async function lookForAce(): Promise<{ readonly script: string; readonly browser: string } | undefined> {
  const browser = await lookForChromium();
  return existsSync(ACE) && browser !== undefined ? { script: ACE, browser } : undefined;
}

/** Tries to install what is missing, and says which of them is still missing then. */
export async function ensureEpubTools(): Promise<void> {
  if (lookForEpubcheck() === undefined) {
    say('No epubcheck found; trying to install Debian’s …');
    await installFromDebian('epubcheck');
  }
  if (!existsSync(ACE)) {
    say('Installing Ace, which looks at the accessibility of e-books, below .cache/ …');
    await installAce();
  }
  if (lookForEpubcheck() === undefined) say('There is no epubcheck: its test is skipped. Install it and try again.');
  if ((await lookForAce()) === undefined) say('There is no Ace, or no browser for it: its test is skipped.');
}

/** Without its scripts, of which one would fetch another browser. */
async function installAce(): Promise<void> {
  if (!exists('npm')) return;
  // So that npm takes the folder for a project of its own.
  mkdirSync(join(ACE_FOLDER, 'node_modules'), { recursive: true });
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', ACE_FOLDER, ACE_PACKAGE]);
}
