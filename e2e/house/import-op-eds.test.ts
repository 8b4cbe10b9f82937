/** The two op-eds of the collection, from the damaged copies that stand beside the project where it is worked on. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport } from '../../scripts/import/run.ts';
import { importReportSchema, type FileReport } from '../../src/import/report.ts';
import { readContentFolder, readCopies } from '../../src/library/disk.ts';
import { buildLibrary } from '../../src/library/join.ts';

const COPIES = '../shared/op-eds';

describe.skipIf(!existsSync(COPIES))('the copies of the two op-eds', { timeout: 120_000 }, () => {
  let folder = '';
  let files: readonly FileReport[] = [];

  const importAll = async () => {
    const names = (await readdir(COPIES)).filter((name) => name.endsWith('.txt')).map((name) => join(COPIES, name));
    let printed = '';
    const status = await runImport([...names, '--format', 'json'], {
      content: folder,
      today: '2026-11-22',
      print: (text) => (printed += text),
      tell: () => undefined,
      inTerminal: false,
    });
    return { status, ...importReportSchema.parse(JSON.parse(printed)) };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postil-copies-'));
    await cp('content', folder, { recursive: true, filter: (path) => !path.endsWith('/copies') });
    ({ files } = await importAll());
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are recognized, each as another, with every paragraph', () => {
    expect(files.map(({ opEd, missing }) => [opEd, missing]).toSorted()).toEqual([
      ['revising-the-topspin', []],
      ['russia-needs-security-guarantees', []],
    ]);
  });

  it('carry each gloss of the digest once', async () => {
    const { value } = buildLibrary(await readContentFolder(folder));
    for (const { opEd, glosses } of files) {
      const digest = [...(value?.opEds.values() ?? [])].find(({ slug }) => slug === opEd);
      const ids = [...(digest?.glosses ?? []), ...(digest?.notes ?? [])].map(({ id }) => id);
      expect(glosses.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      expect(glosses.filter(({ outcome }) => outcome !== 'anchored')).toEqual([]);
      const page = await readFile(join(folder, `copies/${opEd}.mdx`), 'utf8');
      expect(page.match(/<Mention of="[a-z0-9-]+" gloss>|<Note of=/g)).toHaveLength(ids.length);
    }
  });

  it('have two captions and no pull quote in one of them, and marks on what was lost', async () => {
    const page = await readFile(join(folder, 'copies/russia-needs-security-guarantees.mdx'), 'utf8');
    expect(page.match(/^<Caption>/gm)).toHaveLength(2);
    expect(page.match(/<Supplied /g)).toHaveLength(1);
    expect(page).toMatch(/^ {2}- (?:\{ )?what: repeat/m);
    expect(page).toMatch(/^<Note on="deepseated" kind="textual">/m);
  });

  it('are read by the site without a fault, and imported again without a change', async () => {
    const all = [...(await readContentFolder(folder)), ...(await readCopies(folder))];
    expect(buildLibrary(all).diagnostics).toEqual([]);
    const again = await importAll();
    expect([again.status, ...again.files.map(({ done }) => done)]).toEqual([0, 'unchanged', 'unchanged']);
  });
});
