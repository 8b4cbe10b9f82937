/** The browsers in which the site is tried: a Chromium, and Firefox as it comes. */
import { existsSync } from 'node:fs';
import type { BrowserContextOptions, LaunchOptions } from '@playwright/test';

export const chromiumLaunch = {
  executablePath: process.env['POSTIL_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
} satisfies LaunchOptions;

/** Driven by WebDriver BiDi; the Firefox that Playwright brings is a changed one. */
export const firefoxLaunch = {
  channel: 'moz-firefox',
  executablePath: process.env['POSTIL_FIREFOX'] ?? '/usr/bin/firefox-esr',
  firefoxUserPrefs: {
    // A Firefox under automation is laxer with files than a reader’s.
    'remote.prefs.recommended': false,
    'security.fileuri.strict_origin_policy': true,
    // Playwright cannot go on with a page that comes back from memory.
    'browser.sessionhistory.max_total_viewers': 0,
  },
} satisfies LaunchOptions;

/** What cannot be set through BiDi. */
export const firefoxContext = {
  ...{ colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null },
} satisfies BrowserContextOptions;

/** Whether there is a Firefox. */
export function hasFirefox(): boolean {
  return existsSync(firefoxLaunch.executablePath);
}
