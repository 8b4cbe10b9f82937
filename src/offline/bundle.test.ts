import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleClassic } from './bundle.ts';

async function written(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postil-script-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('bundleClassic', () => {
  it('makes one script of a module and what it imports, which leaves no name behind', async () => {
    const folder = await written({
      'entry.ts': `import { greet } from './greet.ts';\nconst said: string = greet(WHO);\nsay(said);`,
      'greet.ts': 'export const greet = (who: string): string => `Hello, ${who}`;',
    });
    const code = await bundleClassic(join(folder, 'entry.ts'), { define: { WHO: '"reader"' } });
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
    const code = await bundleClassic(join(folder, 'entry.ts'), {
      modules: { made: 'export const number = 7;' },
      inject: { ask: [join(folder, 'ask.ts'), 'reply'] },
    });
    const said: string[] = [];
    runInNewContext(code, { say: (text: string) => said.push(text) });
    expect(said).toEqual(['p{margin:0}7!']);
  });

  it('throws what the bundler says', async () => {
    const folder = await written({ 'entry.ts': `import './missing.ts';` });
    await expect(bundleClassic(join(folder, 'entry.ts'))).rejects.toThrow(/missing/);
  });
});
