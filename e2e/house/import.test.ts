import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copy, digest, other } from '../fixtures/copies.ts';
import { Importing } from './importing.ts';

let here: Importing;

beforeEach(async () => {
  here = await Importing.begin();
});

afterEach(() => here.end());

/** One paragraph of the op-ed, and its title. @param number counted from 1 */
const alone = (number: number) => [0, number].map((index) => copy.split('\n\n')[index]).join('\n\n');

const PAGE = 'content/copies/cafe-tax.mdx';

describe('npm run import', { timeout: 120_000 }, () => {
  it('writes a copy with every gloss that it can bear, and reports the rest', async () => {
    const { status, output } = await here.run('cafe.txt');
    expect(status, output).toBe(0);
    expect(output).toContain('cafe.txt: a copy of “cafe-tax”');
    expect(output).toContain('3 paragraphs: ¶ 1–3');
    expect(output).toMatch(/\n {2}6 glosses: 5 anchored, 1 unanchored\n {4}unanchored {2}n-she-ends: /);
    expect(output).toContain(`Wrote ${PAGE}.`);
    const page = await here.textOf(PAGE);
    expect(page).toMatch(
      /^---\nof: cafe-tax\ntitle: The Café Tax\nfile: cafe.txt\nformat: txt\ngenerated: [0-9a-f]{16}-[0-9a-f]{8}\n/,
    );
    expect(page).toContain('unplaced:\n  - n-she-ends\n');
    expect(page).toContain('On the first Monday of June <Mention of="sacem" gloss>the society’s man</Mention> came');
    expect(page).toContain('<Note of="n-on-a-monday" on="the first Monday of June" />');
    expect(page).toContain('<Mention of="victor-hugo" gloss>Victor Hugo</Mention>');
    expect((await here.library()).diagnostics).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await here.run('cafe.txt');
    const before = await here.everything();
    const { status, output } = await here.run('cafe.txt');
    expect(status).toBe(0);
    expect(output).toContain(`Nothing has changed: ${PAGE}.`);
    expect(await here.everything()).toEqual(before);
  });

  it('takes what has changed in the digest', async () => {
    await here.run('cafe.txt');
    await here.put('content/op-eds/cafe-tax.mdx', digest.replace('a brass band at dawn', 'I can tell them'));
    expect((await here.run('cafe.txt')).output).toContain(`Updated ${PAGE}; nobody had edited its text.`);
    expect(await here.textOf(PAGE)).toContain('<Note of="n-she-ends" on="I can tell them" />');
    expect(await here.textOf(PAGE)).not.toContain('unplaced');
  });

  it('keeps what a person has edited, and shows it, until asked to give it up', async () => {
    await here.run('cafe.txt');
    const made = await here.textOf(PAGE);
    const edited = made.replace('whenever it rains', 'when it rains').replace('title: The', 'title: My');
    await here.put(PAGE, edited);
    const again = await here.run('cafe.txt');
    expect(again.status).toBe(0);
    expect(again.output).toMatch(
      /Your edits of .* are kept[\s\S]*@@ line \d+ @@\n +-.*when it rains.*\n +\+.*whenever it rains/,
    );
    await here.put('content/op-eds/cafe-tax.mdx', digest.replace('a brass band at dawn', 'I can tell them'));
    const differs = await here.run('cafe.txt');
    expect(differs.status).toBe(0);
    expect(differs.output).toMatch(/was edited by hand[\s\S]*when it rains[\s\S]*add --overwrite/);
    expect(await here.textOf(PAGE)).toBe(edited);
    const overwritten = await here.run('cafe.txt', '--overwrite');
    expect(overwritten.output).toContain(`What it was is kept in ${PAGE}.bak`);
    expect(await here.textOf(`${PAGE}.bak`)).toBe(edited);
    expect(await here.textOf(PAGE)).toContain('whenever it rains');
    expect(await here.textOf(PAGE)).toContain('title: My Café Tax');
    expect((await here.run('cafe.txt')).output).toContain('Nothing has changed: ');
  });

  it('keeps a page when another file is a part of its text, or another text, until asked to give it up', async () => {
    await here.run('cafe.txt');
    const whole = await here.textOf(PAGE);
    await here.put('part.txt', alone(2));
    const { status, output } = await here.run('part.txt');
    expect(status).toBe(0);
    expect(output).toMatch(/part\.txt: a part of “cafe-tax”: ¶ 2; \d+ % /);
    expect(output).toContain(`${PAGE} is kept: it was imported from another file, “cafe.txt” (`);
    expect(await here.textOf(PAGE)).toBe(whole);
    await here.put('cafe.txt', alone(2));
    expect((await here.run('cafe.txt')).output).toContain('has 3 numbered paragraphs, and the import would make 1');
    expect(await here.textOf(PAGE)).toBe(whole);
    expect((await here.run('part.txt', '--overwrite')).output).toContain(`What it was is kept in ${PAGE}.bak`);
    expect(await here.textOf(`${PAGE}.bak`)).toBe(whole);
    expect(await here.textOf(PAGE)).toContain('file: part.txt\n');
  });

  it('takes the title with the text of another file', async () => {
    await here.put('essay.txt', other.replace('Letters to a Lighthouse', 'Bills to a Parrot').replace('nine', 'ten'));
    const path = 'content/copies/essay.mdx';
    await here.run('letters.txt', '--id', 'essay');
    const first = await here.textOf(path);
    await here.run('essay.txt', '--id', 'essay');
    expect(await here.textOf(path)).toBe(first);
    await here.run('essay.txt', '--id', 'essay', '--overwrite');
    expect(await here.textOf(path)).toMatch(/^---\ntitle: Bills to a Parrot\n[\s\S]*file: essay.txt\n[\s\S]*at ten/);
  });

  it('only reports in a dry run', async () => {
    const before = await here.everything();
    const { status, output } = await here.run('cafe.txt', 'letters.txt', '--dry-run');
    expect(status).toBe(0);
    expect(output).toContain(`Nothing is written. It would go to ${PAGE}.`);
    expect(await here.everything()).toEqual(before);
  });

  it('starts a page of a text that the collection does not have', async () => {
    const { status, output } = await here.run('letters.txt');
    expect(status, output).toBe(0);
    expect(output).toContain('none of the collection’s op-eds (“Letters to a Lighthouse”)');
    expect(output).toContain('It mentions 2 entries.');
    const path = 'content/copies/letters-to-a-lighthouse.mdx';
    const page = await here.textOf(path);
    expect(page).toContain('# publication: The Review\n');
    expect(page).toContain('and <Mention of="victor-hugo">Victor Hugo</Mention> was');
    expect(page).toContain('Please \\{oil} the \\<hinges>, and \\*do not\\* answer');
    const filled = page.replace('# publication: The Review', 'publication: The Harbor Review');
    await here.put(path, filled);
    expect((await here.run('letters.txt')).output).toContain('Nothing has changed: ');
    expect(await here.textOf(path)).toBe(filled);
    expect((await here.library()).diagnostics).toEqual([]);
  });

  it('writes another text of the same title beside the first', async () => {
    await here.run('letters.txt');
    await here.put('more.txt', other.replace('at nine', 'at ten'));
    expect((await here.run('more.txt')).output).toContain('content/copies/letters-to-a-lighthouse-2.mdx.');
    expect((await here.run('more.txt')).output).toContain('Nothing has changed: ');
  });

  it('makes an op-ed of a text whose rights allow it', async () => {
    const said = [
      '--as',
      'op-ed',
      '--rights',
      'CC BY 4.0',
      '--author',
      'Ida Roe',
      '--publication',
      'P',
      '--date',
      '2026',
    ];
    const { status, output } = await here.run('letters.txt', ...said, '--summary', 'A letter.');
    expect(status, output).toBe(0);
    const page = await here.textOf('content/op-eds/letters-to-a-lighthouse.mdx');
    expect(page).toMatch(/^---\ntitle: Letters to a Lighthouse\nauthors:\n {2}- { given: Ida, family: Roe }\n/);
    expect(page).toContain("\ndate: '2026'\ntext: full\n");
    const { value, diagnostics } = await here.library();
    expect(diagnostics).toEqual([]);
    expect([...(value?.opEds.keys() ?? [])]).toContain('letters-to-a-lighthouse');
    const before = await here.everything();
    expect((await here.run('letters.txt', ...said)).status).toBe(2);
    expect(await here.everything()).toEqual(before);
  });

  it('leaves to be written what nobody says of a new op-ed', async () => {
    expect((await here.run('letters.txt', '--as', 'op-ed', '--rights', 'public domain')).status).toBe(0);
    const page = await here.textOf('content/op-eds/letters-to-a-lighthouse.mdx');
    expect(page).toMatch(
      /authors:\n {2}- { family: To be written. }\npublication: To be written.\ndate: To be written.\n/,
    );
  });

  it('tells every gloss of the digest once, for programs', async () => {
    const { files } = await here.runForJson('cafe.txt', '--dry-run');
    const ids = files[0]?.glosses.map(({ id }) => id);
    expect(ids).toEqual([
      'g-sacem',
      'n-on-a-monday',
      'g-victor-hugo',
      'g-berne-convention',
      'n-she-ends',
      'n-the-guest-should-pay',
    ]);
    expect(files[0]).toMatchObject({ done: 'reported', opEd: 'cafe-tax', paragraphs: [1, 2, 3], missing: [] });
  });

  it('takes a person’s word for what it is', async () => {
    const { status, output } = await here.run('letters.txt', '--of', 'cafe-tax');
    expect(status).toBe(0);
    expect(output).toContain('letters.txt: a copy of “cafe-tax” (0 %');
    expect(output).toMatch(/6 glosses: 0 anchored, 6 unanchored/);
  });

  it('helps', async () => {
    const { status, output } = await here.run('--help');
    expect(status).toBe(0);
    expect(output).toContain('--dry-run      only reports');
    expect(output).toContain('--author NAME');
  });

  it('tells its stages when there are several files', async () => {
    const { output, printed } = await here.run('cafe.txt', 'letters.txt', '--dry-run');
    expect(output).toMatch(
      /postil: .*cafe.txt: reading …[\s\S]*postil: .*letters.txt: placing glosses in \d+ paragraphs …/,
    );
    expect(printed).not.toContain('postil:');
  });

  it.each([
    [0, ['cafe.txt']],
    [1, ['gone.txt']],
    [2, ['cafe.txt', '--dry']],
  ])('ends as a command with status %i', (expected, args) => {
    const env = { ...process.env, POSTIL_CONTENT: here.content };
    const { status, stdout } = spawnSync(process.execPath, ['scripts/import.ts', ...here.words(args)], { env });
    expect(status).toBe(expected);
    expect(String(stdout).includes('Wrote ')).toBe(expected === 0);
  });
});
