import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { edited, stepsOf } from './guide.ts';

const steps = stepsOf(await readFile('docs/adding-an-op-ed.md', 'utf8'));
const to = '.cache/guide';
let folder = '';
let content = '';
let printed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-guide-'));
  content = join(folder, 'content');
  await cp('content', content, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the guide on the copy; `npm run X --` is `node scripts/X.ts`. */
function run(command: string): Promise<{ status: number; output: string }> {
  const script = command.replace(/^npm run (\w+)(?: --)?/, 'node scripts/$1.ts');
  const env = {
    ...process.env,
    POSTIL_CONTENT: content,
    PATH: dirname(process.execPath) + delimiter + (process.env['PATH'] ?? ''),
  };
  return new Promise((resolve) => {
    execFile('sh', ['-c', script], { env }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

describe('docs/adding-an-op-ed.md, step by step', () => {
  it.each(steps.map((step) => ({ step, what: step.kind === 'command' ? step.command.slice(0, 60) : step.kind })))(
    '$what',
    async ({ step }) => {
      if (step.kind === 'command') {
        const { status, output } = await run(step.command);
        printed = output;
        expect(status, output).toBe(0);
      } else if (step.kind === 'printed') expect(printed).toContain(step.text);
      else {
        const path = join(folder, step.path);
        await writeFile(path, edited(await readFile(path, 'utf8'), step.where, step.text));
      }
    },
  );

  it('ends with a check that finds nothing', () => {
    expect(printed.trim()).toBe('No problems found.');
  });

  it('gives a page with its gloss, its notes and its entry', async () => {
    expect(await buildSite({ to, content })).toBe(true);
    const page = await readFile(`${to}/op-eds/after-the-last-treaty.html`, 'utf8');
    for (const id of ['p1', 'p2', 'g-new-start', 'n-no-treaty-limits', 'n-each-is-afraid-of-the-other'])
      expect(page).toContain(`id="${id}"`);
    expect(page).toContain('Marlow takes its end as her starting point');
    expect(await readFile(`${to}/treaties/new-start.html`, 'utf8')).toContain('After the Last Treaty');
    expect(await readFile(`${to}/claims/fear-alone.html`, 'utf8')).toContain('Michael McFaul');
  });
});
