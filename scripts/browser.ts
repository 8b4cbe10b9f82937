/** Finds browsers: those that are there, else Playwright's Chromium, else Debian's. */
import { existsSync } from 'node:fs';
import { exists, run, runTool, say } from './process.ts';

/** Chromium without a window: for tests it does the same in two thirds of the time. */
const SHELL = '/usr/bin/chromium-headless-shell';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  SHELL,
];

/** Releases and Debian's long-lived one, not Playwright's own: the journeys are made in what readers have. */
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/lib64/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The path of a Chromium that is there. */
export async function lookForChromium(): Promise<string | undefined> {
  return [process.env['POSTIL_CHROMIUM'], ...CHROMIUM].find(isThere) ?? [await playwrightsOwn()].find(isThere);
}

/** Where Playwright has its own, if it has one. It is loaded no sooner, for that takes longer than any look. */
async function playwrightsOwn(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** The path of a Chromium; installs one when there is none. Throws when that fails too. */
export async function findChromium(): Promise<string> {
  const there = await lookForChromium();
  if (there !== undefined) return there;
  say('No Chromium found; asking Playwright for one …');
  await runTool('@playwright/test/cli.js', ['install', 'chromium']);
  const [own] = [await playwrightsOwn()].filter(isThere);
  if (own !== undefined) return own;
  say('Playwright could not; installing Debian’s …');
  await installFromDebian('chromium');
  const installed = CHROMIUM.find(isThere);
  if (installed === undefined) throw new Error('There is no browser for the tests. Install Chromium and try again.');
  return installed;
}

/** The path of the Chromium that is quickest at tests: one without a window, which is installed where Debian's apt is at hand. */
export async function findShell(): Promise<string> {
  if (isThere(process.env['POSTIL_CHROMIUM'])) return process.env['POSTIL_CHROMIUM'];
  if (!isThere(SHELL)) await installFromDebian('chromium-headless-shell');
  return isThere(SHELL) ? SHELL : findChromium();
}

/** The path of a Firefox; tries to install Debian's when there is none. */
export async function findFirefox(): Promise<string | undefined> {
  const there = [process.env['POSTIL_FIREFOX'], ...FIREFOX].find(isThere);
  if (there !== undefined) return there;
  say('No Firefox found; trying to install Debian’s …');
  await installFromDebian('firefox-esr');
  return FIREFOX.find(isThere);
}

/** Whether Java is there for the Nu HTML Checker; tries Debian's when it is not. */
export async function ensureJava(): Promise<boolean> {
  if (exists('java', '-version')) return true;
  say('No Java found; trying to install Debian’s for the HTML checker …');
  await installFromDebian('default-jre-headless');
  return exists('java', '-version');
}

/** Installs packages where Debian’s apt is at hand and lets us; else does nothing. */
export async function installFromDebian(...names: readonly string[]): Promise<void> {
  if (!exists('apt-get') || process.getuid?.() !== 0) return;
  await (listed ??= run('apt-get', ['update', '-qq']));
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** What Debian has is asked for once. */
let listed: Promise<number> | undefined;

function isThere(path: string | undefined): path is string {
  return path !== undefined && path !== '' && existsSync(path);
}
