import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../library/disk.ts';
import { diagnosticCodes, formatDiagnostic, joinSeverities, severities } from '../model/diagnostic.ts';
import { check } from './check.ts';

const FOLDER = 'docs/diagnostics';
const COLLECTION = 'e2e/fixtures/songs';
const EXAMPLE = /^```(\w+)(?: content\/(\S+))?$\n([\s\S]*?)^```$[\s\S]*?^```text$\n([\s\S]*?)\n```$/m;

/** What is told of finished sites has examples of its own: `e2e/house/joining-doc.test.ts`. */
const isToldByJoin = (file: string) => Object.hasOwn(joinSeverities, file.replace('.md', ''));

const pages = await Promise.all(
  (await readdir(FOLDER))
    .filter((file) => file.endsWith('.md') && file !== 'README.md' && !isToldByJoin(file))
    .map(async (file) => {
      const text = await readFile(`${FOLDER}/${file}`, 'utf8');
      const [, language = '', path = '', example = '', printed = ''] = EXAMPLE.exec(text) ?? [];
      return { code: file.replace('.md', ''), title: text.split('\n')[0], language, path, example, printed };
    }),
);
type Page = (typeof pages)[number];

/** What is found when the example’s file is put into the collection, or its commands are run beside it. */
async function diagnosticsOf({ language, path, example }: Page) {
  if (language !== 'sh') {
    const files = await readContentFolder(COLLECTION);
    return check([...files.filter((file) => file.path !== path), { path, text: example }]);
  }
  const folder = await mkdtemp(join(tmpdir(), 'postil-'));
  try {
    await cp(COLLECTION, join(folder, 'content'), { recursive: true });
    execFileSync('sh', ['-ec', example], { cwd: folder });
    return check(await readContentFolder(join(folder, 'content')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('docs/diagnostics', () => {
  it('has a page for every code', () => {
    expect(pages.map(({ code }) => code)).toEqual(diagnosticCodes.toSorted());
  });

  it('lists every code, with how grave it is', async () => {
    const index = await readFile(`${FOLDER}/README.md`, 'utf8');
    const listed = index.matchAll(/^\| \[`([a-z-]+)`\]\(\1\.md\) +\| (error|warning) /gm);
    expect(Array.from(listed, ([, code, severity]) => [code, severity])).toEqual(
      Object.entries({ ...severities, ...joinSeverities }),
    );
  });

  it('starts from a collection without a problem', async () => {
    expect(check(await readContentFolder(COLLECTION))).toEqual([]);
  });

  it.each(pages)('shows an example that causes $code alone, as printed', async (page) => {
    const diagnostics = await diagnosticsOf(page);
    expect(page.title).toBe(`# ${page.code}`);
    expect(diagnostics.map(formatDiagnostic).join('\n')).toBe(page.printed);
  });
});
