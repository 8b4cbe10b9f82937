/** `npm test`: linters, types, unit tests, builds, checks of the finished site, readers' journeys; one count of all at the end. */
import { readFile, rm } from 'node:fs/promises';
import { places } from '../e2e/everywhere/places.ts';
import { writeCopied } from '../e2e/fixtures/copied.ts';
import { writeCrowded } from '../e2e/fixtures/crowded.ts';
import { sites } from '../e2e/sites.ts';
import { ensureJava, findChromium, findFirefox } from './browser.ts';
import { buildSite } from './build-site.ts';
import { ensurePdfTools } from './pdf-tools.ts';
import { runTool, say } from './process.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };

await stage('Linting', () => single(runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])));
await stage('Checking the format', () =>
  single(runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
);
await stage('Checking types', () => single(runTool('astro/bin/astro.mjs', ['check'])));
await stage('Unit tests', () => vitest('unit'));
await stage('Building the site twice, with copies, a crowded one, and one of another collection', builds);
await stage('Checking the finished site', async () => {
  await ensureJava();
  if (!(await ensurePdfTools()))
    say('There is no poppler-utils or qpdf: no test looks at PDFs. Install both and try again.');
  return vitest('site');
});
await stage('Readers’ journeys', journeys);

console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function stage(what: string, work: () => Promise<Count>): Promise<void> {
  say(`${what} …`);
  const count = await work().catch((error: unknown): Count => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
}

/** A tool that passes or fails as a whole counts as one test. */
async function single(status: Promise<number>): Promise<Count> {
  const ok = (await status) === 0;
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

async function builds(): Promise<Count> {
  await writeCrowded('.cache/crowded-content');
  const copied = '.cache/copied-content';
  const results = [
    await writeCopied(copied),
    await buildSite({ to: sites.real.folder }),
    // For publication, and the same byte for byte: no copy has any part in it.
    await buildSite({ to: '.cache/again', content: copied }),
    await buildSite({ to: sites.private.folder, content: copied, copies: true }),
    await buildSite({ to: sites.crowded.folder, content: '.cache/crowded-content' }),
    await buildSite({ to: sites.songs.folder, content: 'e2e/fixtures/songs' }),
  ];
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length, skipped: 0 };
}

async function vitest(project: string): Promise<Count> {
  const file = `.cache/${project}.json`;
  await rm(file, { force: true });
  await runTool('vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readReport(file);
  const count = (key: string) => Number(report[key] ?? 0);
  const broken = report['success'] === true ? 0 : Math.max(1, count('numFailedTests'));
  return { passed: count('numPassedTests'), failed: broken, skipped: count('numPendingTests') };
}

async function journeys(): Promise<Count> {
  await rm('.cache/e2e.json', { force: true });
  const firefox = await findFirefox();
  if (firefox === undefined) say('There is no Firefox: its journeys are left out. Install it and try again.');
  const status = await runTool('@playwright/test/cli.js', ['test'], {
    POSTIL_CHROMIUM: await findChromium(),
    POSTIL_FIREFOX: firefox ?? '',
  });
  const { stats } = (await readReport('.cache/e2e.json')) as { stats?: Record<string, number> };
  const failed = (stats?.['unexpected'] ?? 0) + (stats?.['flaky'] ?? 0);
  return {
    passed: stats?.['expected'] ?? 0,
    failed: status === 0 ? failed : Math.max(1, failed),
    skipped: (stats?.['skipped'] ?? 0) + (firefox === undefined ? places.length : 0),
  };
}

async function readReport(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>;
}
