/** `npm test`: linters, types, unit tests, builds, checks of the finished site, readers' journeys; one count of all at the end. */
import { readFile, rm } from 'node:fs/promises';
import { places } from '../e2e/everywhere/places.ts';
import { writeCopied } from '../e2e/fixtures/copied.ts';
import { writeCrowded } from '../e2e/fixtures/crowded.ts';
import { writeVerses } from '../e2e/fixtures/verses.ts';
import { joinedFrom, joinFour } from '../e2e/joined-sites.ts';
import { sites } from '../e2e/sites.ts';
import { buildSite, type BuildOptions } from './build-site.ts';
import { recordOf } from './pages/record.ts';
import { runTool, say } from './process.ts';
import { ensureTestTools } from './test-tools.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const counts: Count[] = [];

// They are fetched while the linters run; what fails is told where it is missed.
const tools = ensureTestTools();
tools.catch(() => undefined);

await stage('Linting, and checking the format and the types', async () =>
  sum(
    await Promise.all([
      single(runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
      single(runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
      single(runTool('astro/bin/astro.mjs', ['check'])),
    ]),
  ),
);
await stage('Unit tests', () => vitest('unit'));
await stage('Building the site twice, with copies, a crowded one, and one of another collection', builds);
await stage('Checking the finished site', () => vitest('site'));
await stage('Readers’ journeys', journeys);

const total = sum(counts);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function stage(what: string, work: () => Promise<Count>): Promise<void> {
  say(`${what} …`);
  const count = await work().catch((error: unknown): Count => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  counts.push(count);
}

function sum(parts: readonly Count[]): Count {
  const of = (key: keyof Count) => parts.reduce((all, part) => all + part[key], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/** A tool that passes or fails as a whole counts as one test. */
async function single(status: Promise<number>): Promise<Count> {
  const ok = (await status) === 0;
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

async function builds(): Promise<Count> {
  await tools.catch(() => undefined);
  await writeCrowded('.cache/crowded-content');
  await writeVerses('.cache/verses-content');
  const copied = '.cache/copied-content';
  const isCopied = await writeCopied(copied);
  // Made anew, whatever an earlier run has left.
  await rm(recordOf('.cache/again'), { force: true });
  const { real, private: own, crowded, songs } = sites;
  const built = await Promise.all([
    inTurn([
      { to: real.folder },
      { to: own.folder, content: copied, copies: true },
      { to: songs.folder, content: 'e2e/fixtures/songs' },
    ]),
    inTurn([
      // For publication, and the same byte for byte: no copy has any part in it.
      { to: '.cache/again', content: copied },
      { to: crowded.folder, content: '.cache/crowded-content' },
      { to: joinedFrom.verses, content: '.cache/verses-content' },
    ]),
  ]);
  const results = [isCopied, ...built.flat(), await joinFour()];
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length, skipped: 0 };
}

/** One lane of builds; two keep two cores busy. */
async function inTurn(sites: readonly BuildOptions[]): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const site of sites) results.push(await buildSite(site));
  return results;
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
  const { chromium, firefox } = await tools;
  if (firefox === undefined) say('There is no Firefox: its journeys are left out. Install it and try again.');
  const status = await runTool('@playwright/test/cli.js', ['test'], {
    POSTIL_CHROMIUM: chromium,
    POSTIL_FIREFOX: firefox ?? '',
  });
  const { stats } = (await readReport('.cache/e2e.json')) as { stats?: Record<string, number> };
  const failed = stats?.['unexpected'] ?? 0;
  const late = stats?.['flaky'] ?? 0;
  if (late > 0) say(`Passed only at the second try: ${late}. They are named above.`);
  return {
    passed: (stats?.['expected'] ?? 0) + late,
    failed: status === 0 ? failed : Math.max(1, failed),
    skipped: (stats?.['skipped'] ?? 0) + (firefox === undefined ? places.length : 0),
  };
}

async function readReport(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>;
}
