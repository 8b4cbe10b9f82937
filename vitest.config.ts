import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the source; `site` tests look at the finished `dist`. */
export default defineConfig({
  test: {
    // By itself it leaves one core for what people do meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'e2e/house/*.test.ts'],
          // Some start a command, which takes its time on a busy machine.
          testTimeout: 60_000,
          // Nothing happens at import, so that test files may share what was imported: it takes half the time.
          isolate: false,
        },
      },
      { test: { name: 'site', include: ['e2e/site/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
