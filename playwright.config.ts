import { defineConfig, devices } from '@playwright/test';
import { sites } from './e2e/sites.ts';

/** Readers' journeys in a real browser, on finished sites. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: sites.real.url,
    launchOptions: {
      executablePath: process.env['POSTIL_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 1000 },
  },
  webServer: {
    command: 'node e2e/server.ts',
    url: `${sites.crowded.url}/index.html`,
    reuseExistingServer: false,
  },
});
