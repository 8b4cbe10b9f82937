import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/checks/report.ts';
import { ledgerData, type PagePath } from '../../src/model/ledger.ts';

/** Runs the command as its users do. */
function check(content: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env: { ...process.env, POSTIL_CONTENT: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.each(['content', 'e2e/fixtures/songs'])('%s has no error and no warning', (content) => {
  expect(check(content, '--strict')).toEqual({ status: 0, stdout: 'No problems found.\n', stderr: '' });
});

describe('npm run check', () => {
  let content: string;
  beforeEach(async () => {
    content = join(await mkdtemp(join(tmpdir(), 'postil-')), 'content');
    await cp('e2e/fixtures/songs', content, { recursive: true });
  });
  afterEach(() => rm(join(content, '..'), { recursive: true }));

  const edit = async (file: string, from: string, to: string) => {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };
  const warn = () => rm(join(content, 'ledger.json'));
  const breakIt = () => edit('works/happy-birthday-to-you.md', 'name:', 'nam:');

  it.each([
    ['nothing', [], 0],
    ['a warning', ['warn'], 0],
    ['an error', ['break'], 1],
  ])('exits after %s with its status', async (_what, faults, status) => {
    if (faults.includes('warn')) await warn();
    if (faults.includes('break')) await breakIt();
    expect(check(content).status).toBe(status);
  });

  it('fails on a warning when it is strict', async () => {
    await warn();
    expect(check(content, '--strict').status).toBe(1);
  });

  it('tells programs the same as people', async () => {
    await breakIt();
    const report = reportSchema.parse(JSON.parse(check(content, '--format', 'json').stdout));
    expect(report.errors).toBe(report.diagnostics.length);
    const [first] = report.diagnostics;
    expect(check(content).stdout).toContain(`${first?.file}:${first?.line}:${first?.column}  ${first?.code}`);
  });

  it('records new ids and keeps those that are gone', { timeout: 60_000 }, async () => {
    const ledger = join(content, 'ledger.json');
    const reading = 'op-eds/blow-out-the-candles' as PagePath;
    const recorded = async () => ledgerData.parse(JSON.parse(await readFile(ledger, 'utf8')));
    const idsOf = async () => (await recorded()).get(reading)?.ids;
    const before = await idsOf();
    await edit('ledger.json', '"p1",', '"p1",\n      "p99",');
    expect(check(content).stdout).toContain('lost-id');
    await edit('ledger.json', `"${reading}": {`, `"${reading}": { "heirs": { "p99": "p1" },`);
    await edit('ledger.json', '"p2",', '');
    check(content, '--record');
    expect(await idsOf()).toEqual(expect.arrayContaining(['p2', 'p99']));
    await rm(ledger);
    expect(check(content, '--record').stdout).toMatch(/has every address of today\.\nNo problems found\.\n$/);
    expect(await idsOf()).toEqual(before);
  });

  it('records nothing while an address is lost, so that the new one is still proposed as its heir', async () => {
    await edit('ledger.json', '"works/happy-birthday-to-you"', '"works/happy-birthday"');
    for (const options of [['--record'], []])
      expect(check(content, ...options).stdout).toContain('"heir": "works/happy-birthday-to-you"');
  });

  it('records nothing while there is an error', async () => {
    await warn();
    await breakIt();
    check(content, '--record');
    await expect(readFile(join(content, 'ledger.json'))).rejects.toThrow('ENOENT');
  });

  it.each([[['--format', 'xml']], [['--colour']], [['--format']]])(
    'says how it is called when it is called with %j',
    (options) => {
      const { status, stdout, stderr } = check(content, ...options);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run check -- [--format text|json]');
    },
  );

  it('shows its help', () => {
    expect(check(content, '--help').stdout).toContain('--strict');
  });
});
