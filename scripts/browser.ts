/** Finds a Chromium for the tests: one that is there, else Playwright's, else Debian's. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { exists, run, runTool, say } from './process.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a browser; installs one when there is none. Throws when that fails too. */
export async function findBrowser(): Promise<string> {
  const there = [process.env['POSTIL_CHROMIUM'], ...INSTALLED, chromium.executablePath()].find(isThere);
  if (there !== undefined) return there;
  say('No Chromium found; asking Playwright for one …');
  await runTool('@playwright/test/cli.js', ['install', 'chromium']);
  if (isThere(chromium.executablePath())) return chromium.executablePath();
  say('Playwright could not; installing Debian’s …');
  await installFromDebian('chromium');
  const installed = INSTALLED.find(isThere);
  if (installed === undefined) throw new Error('There is no browser for the tests. Install Chromium and try again.');
  return installed;
}

/** Whether Java is there for the Nu HTML Checker; tries Debian's when it is not. */
export async function ensureJava(): Promise<boolean> {
  if (exists('java', '-version')) return true;
  say('No Java found; trying to install Debian’s for the HTML checker …');
  await installFromDebian('default-jre-headless');
  return exists('java', '-version');
}

async function installFromDebian(name: string): Promise<void> {
  if (!exists('apt-get') || process.getuid?.() !== 0) return;
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function isThere(path: string | undefined): path is string {
  return path !== undefined && path !== '' && existsSync(path);
}
