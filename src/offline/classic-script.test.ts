import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleClassic, classicScript } from './classic-script.ts';

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
    const code = await bundleClassic(join(folder, 'entry.ts'), { WHO: '"reader"' });
    const said: string[] = [];
    const world = { say: (text: string) => said.push(text) };
    runInNewContext(code, world);
    expect(said).toEqual(['Hello, reader']);
    expect(Object.keys(world)).toEqual(['say']);
  });

  it('throws what the bundler says', async () => {
    const folder = await written({ 'entry.ts': `import './missing.ts';` });
    await expect(bundleClassic(join(folder, 'entry.ts'))).rejects.toThrow(/missing/);
  });
});

describe('classicScript', () => {
  it('is named by its content', async () => {
    const script = await classicScript('main', true);
    expect(script.href).toMatch(/^\/assets\/main\.[0-9a-f]{8}\.js$/);
    expect(script.code).not.toMatch(/\bimport\b|\bexport\b/);
    expect(await classicScript('main', true)).toBe(script);
    expect((await classicScript('main', false)).href).toBe(script.href);
  });
});
