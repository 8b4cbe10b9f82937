import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleClassic } from './bundle.ts';

async function written(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postil-script-'));
  for (const [name, text] of Object.entries(files)) await writeLongAgo(join(folder, name), text);
  return folder;
}

/** Not since the bundler began: then it keeps nothing. */
async function writeLongAgo(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await utimes(file, 1, 1);
}

describe('bundleClassic', () => {
  it('makes one script of a module and what it imports, which leaves no name behind', async () => {
    const folder = await written({
      'entry.ts': `import { greet } from './greet.ts';\nconst said: string = greet(WHO);\nsay(said);`,
      'greet.ts': 'export const greet = (who: string): string => `Hello, ${who}`;',
    });
    const code = await bundleClassic(join(folder, 'entry.ts'), { define: { WHO: '"reader"' } }, folder);
    const said: string[] = [];
    const world = { say: (text: string) => said.push(text) };
    runInNewContext(code, world);
    expect(said).toEqual(['Hello, reader']);
    expect(Object.keys(world)).toEqual(['say']);
  });

  it('takes a style sheet for its text, and modules and names that it is given', async () => {
    const folder = await written({
      'entry.ts': `import styles from './styles.css';\nimport { number } from 'virtual:made';\nsay(styles + number + ask());`,
      'styles.css': 'p { margin: 0 }',
      'ask.ts': 'export const reply = () => "!";',
    });
    const options = {
      modules: { made: 'export const number = 7;' },
      inject: { ask: [join(folder, 'ask.ts'), 'reply'] as const },
    };
    const code = await bundleClassic(join(folder, 'entry.ts'), options, folder);
    const said: string[] = [];
    runInNewContext(code, { say: (text: string) => said.push(text) });
    expect(said).toEqual(['p{margin:0}7!']);
  });

  it('throws what the bundler says', async () => {
    const folder = await written({ 'entry.ts': `import './missing.ts';` });
    await expect(bundleClassic(join(folder, 'entry.ts'), {}, folder)).rejects.toThrow(/missing/);
  });
});

describe('a bundle that is kept', () => {
  /** Bundles a script that says a word from another file; the texts of what is kept say another in its stead. */
  async function bundled(word: string) {
    const folder = await written({
      'entry.ts': `import { word } from './word.ts';\nsay(word);`,
      'word.ts': `export const word = '${word}';`,
    });
    const kept = await mkdtemp(join(tmpdir(), 'postil-kept-'));
    const again = () => bundleClassic(join(folder, 'entry.ts'), {}, kept);
    expect(await again()).toContain(word);
    const files = await readdir(kept);
    for (const file of files) {
      const text = await readFile(join(kept, file), 'utf8');
      await writeFile(join(kept, file), text.replace(word, 'as kept'));
    }
    return { folder, kept, again, files };
  }

  it('is taken as it was made', async () => {
    const { again, files } = await bundled('first');
    expect(files).toHaveLength(1);
    expect(await again()).toContain('as kept');
  });

  it('is made anew when a file has changed that it was made of', async () => {
    const { folder, again } = await bundled('first');
    await writeLongAgo(join(folder, 'word.ts'), `export const word = 'second';`);
    expect(await again()).toContain('second');
  });

  it('is made anew when it cannot be read', async () => {
    const { kept, files, again } = await bundled('first');
    await writeFile(join(kept, files[0] ?? ''), '{');
    expect(await again()).toContain('first');
  });

  it('is of its options', async () => {
    const { folder, kept } = await bundled('first');
    const options = { define: { say: 'tell' } };
    expect(await bundleClassic(join(folder, 'entry.ts'), options, kept)).toMatch(/tell\(.first.\)/);
  });

  it('is not kept when a file was written to meanwhile', async () => {
    const folder = await written({ 'entry.ts': 'say(1);' });
    await utimes(join(folder, 'entry.ts'), Date.now(), Date.now());
    const kept = await mkdtemp(join(tmpdir(), 'postil-kept-'));
    await bundleClassic(join(folder, 'entry.ts'), {}, kept);
    expect(await readdir(kept)).toEqual([]);
  });
});
