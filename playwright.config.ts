import { defineConfig, devices, type Project } from '@playwright/test';
import { chromiumLaunch, firefoxContext, firefoxLaunch, hasFirefox } from './e2e/browsers.ts';
import { places, type Place } from './e2e/everywhere/places.ts';
import { sites } from './e2e/sites.ts';

const viewport = { width: 1440, height: 1000 };
const chromium = { ...devices['Desktop Chrome'], viewport, launchOptions: chromiumLaunch };
const { channel, ...launchOptions } = firefoxLaunch;
const firefox = { browserName: 'firefox', channel, launchOptions, viewport, ...firefoxContext } as const;
const browsers = { chromium, ...(hasFirefox() ? { firefox } : {}) };

/** Below a path only addresses differ, which one browser resolves as the other does. */
const isTold = (browser: string, place: Place): boolean => browser !== 'firefox' || place !== 'subfolder';

/** The same journeys in every browser, at every place that can make a difference to it. */
const everywhere = Object.entries(browsers).flatMap(([name, use]) =>
  places
    .filter((place) => isTold(name, place))
    .map((place): Project<{ place: Place }> => ({
      name: `${name}, ${place}`,
      testMatch: 'everywhere/*.spec.ts',
      use: { ...use, place },
    })),
);

/** Compares what was found everywhere. */
const parity = {
  name: 'parity',
  testMatch: 'parity.spec.ts',
  dependencies: everywhere.flatMap(({ name }) => name ?? []),
};

/** Readers' journeys in real browsers, on finished sites. */
export default defineConfig<{ place: Place }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: '.cache/test-results',
  globalSetup: './e2e/everywhere/unpack.ts',
  fullyParallel: true,
  forbidOnly: true,
  // They wait for pages more than they reckon: two workers leave half of two cores idle.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Two cores with three browsers on them may be late once; what passes only at the second try is named and told.
  retries: 1,
  // It tells what failed, and why, at the end, where it is read.
  reporter: [['dot'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { baseURL: sites.real.url, actionTimeout: 15_000 },
  projects: [
    { name: 'chromium', testIgnore: ['everywhere/*', 'parity.spec.ts'], use: chromium },
    ...everywhere,
    parity,
  ],
  webServer: {
    command: 'node e2e/server.ts',
    url: `${sites.crowded.url}/index.html`,
    reuseExistingServer: false,
  },
});
